import type { Organization } from '../../contracts.js'
import { countryLabel, vocabularyLabel } from '../../labels/label.js'
import { key, term, text, type Table } from './table.js'

/** One row an organisation. Its names in full are in the table of names. */
export const organizations: Table = {
  name: 'organizations',
  columns: [
    key('id'),
    key('name'),
    text('name_nl'),
    term('kind', 'organizationKind'),
    text('kind_en'),
    text('kind_nl'),
    text('country'),
    text('country_en'),
    text('country_nl'),
    text('country_basis'),
    text('city'),
    text('ror'),
    { name: 'registered', type: 'boolean', required: true },
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (dataset) =>
    dataset.organizations.map((organization) => {
      const { id, name, kind, country, countryBasis, city, ror, registered } = organization
      return [
        id,
        name,
        dutchName(organization),
        kind,
        vocabularyLabel('organizationKind', kind, 'en'),
        vocabularyLabel('organizationKind', kind, 'nl'),
        country,
        country && countryLabel(country, 'en'),
        country && countryLabel(country, 'nl'),
        countryBasis,
        city,
        ror,
        registered,
      ]
    }),
}

/** The usual Dutch name, or null where none is known. */
export function dutchName({ names }: Organization): string | null {
  return names.find(({ lang, type }) => lang === 'nl' && type === 'label')?.value ?? null
}
