import type en from './compare.en.js'

/** Wat `tweeluik diff` en CHANGES.md zeggen. */
const compare: Record<keyof typeof en, string> = {
  title: 'Wijzigingen van {{old}} naar {{new}}',
  firstTitle: 'Versie {{new}}',
  first: 'De eerste uitgave: er is niets om haar mee te vergelijken.',
  none: 'Geen record, veld of waarde is veranderd.',
  demand: 'Wat er is veranderd, vraagt om een {{bump}}-versie: {{least}} of hoger.',
  beforeOne: 'Vóór versie 1.0.0 verhoogt een breuk het middelste getal (semver.org, 4).',
  insufficient:
    'Versie {{new}} is te laag voor wat er is veranderd: een {{bump}}-wijziging vraagt om {{least}} of hoger.',
  counts: 'Records',
  countsHeader: '| | {{old}} | {{new}} | toegevoegd | verwijderd | gewijzigd |',
  breaking: 'Wat breekt',
  added: 'Toegevoegd',
  removed: 'Verwijderd',
  corrected: 'Verbeterd',
  'change_record-added': '`{{id}}` in {{records}}',
  'change_record-removed': '`{{id}}` in {{records}} is verdwenen, zonder doorverwijzing ({{reason}})',
  'change_record-renamed': '`{{id}}` heet nu `{{field}}`',
  'change_redirect-added': 'doorverwijzing van `{{id}}` naar `{{field}}`',
  'change_redirect-removed': 'doorverwijzing van `{{id}}`: {{old}} → {{new}}',
  'change_relation-added': '`{{id}}`: {{field}}',
  'change_relation-removed': '`{{id}}`: {{field}} ({{reason}})',
  'change_value-changed': '`{{id}}`: {{field}}: {{old}} → {{new}} ({{reason}})',
  'change_evidence-changed': '`{{id}}`: {{field}}: andere citaten of plaatsen ({{reason}})',
  'change_field-added': 'veld `{{field}}` van {{id}}',
  'change_field-removed': 'veld `{{field}}` van {{id}} is verdwenen',
  'change_field-retyped': 'veld `{{field}}` van {{id}}: {{old}} → {{new}}',
  'change_term-added': 'waarde `{{field}}` van {{id}}',
  'change_term-removed': 'waarde `{{field}}` van {{id}} is verdwenen',
  pairs: 'Tekstparen: {{added}} toegevoegd, {{removed}} verwijderd, {{changed}} gewijzigd.',
}

export default compare
