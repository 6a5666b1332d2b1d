import type en from './schema.en.js'

/** Wat er mis is met een record, naar het sleutelwoord van het schema. */
const schema: Record<keyof typeof en, string> = {
  additionalProperties: '{{subject}}: {{path}}: onverwacht veld "{{field}}", dat veld bestaat niet',
  anyOf: '{{subject}}: {{path}}: onverwachte waarde {{actual}}, die past in geen van de vormen die hier mogen',
  const: '{{subject}}: {{path}}: onverwachte waarde {{actual}}, verwacht "{{expected}}"',
  enum: '{{subject}}: {{path}}: onverwachte waarde {{actual}}, verwacht een van {{expected}}',
  minItems: '{{subject}}: {{path}}: verwacht ten minste één onderdeel',
  minLength: '{{subject}}: {{path}}: onverwacht lege tekst',
  other: '{{subject}}: {{path}}: onverwachte waarde {{actual}}, {{expected}}',
  pattern: '{{subject}}: {{path}}: onverwachte waarde {{actual}}, verwacht een vorm als {{expected}}',
  range: '{{subject}}: {{path}}: onverwacht getal {{actual}}, verwacht {{expected}}',
  required: '{{subject}}: {{path}}: veld "{{field}}" ontbreekt',
  type: '{{subject}}: {{path}}: onverwachte waarde {{actual}}, verwacht {{expected}}',
}

export default schema
