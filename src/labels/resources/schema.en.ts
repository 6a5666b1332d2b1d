/** What is wrong with a record, by the keyword of the schema that it breaks. */
const schema = {
  additionalProperties: '{{subject}}: {{path}}: unexpected field "{{field}}", no such field is known',
  anyOf: '{{subject}}: {{path}}: unexpected value {{actual}}, it fits none of the forms that are allowed here',
  const: '{{subject}}: {{path}}: unexpected value {{actual}}, expected "{{expected}}"',
  enum: '{{subject}}: {{path}}: unexpected value {{actual}}, expected one of {{expected}}',
  minItems: '{{subject}}: {{path}}: expected at least one entry',
  minLength: '{{subject}}: {{path}}: unexpected empty text',
  other: '{{subject}}: {{path}}: unexpected value {{actual}}, {{expected}}',
  pattern: '{{subject}}: {{path}}: unexpected value {{actual}}, expected a form such as {{expected}}',
  range: '{{subject}}: {{path}}: unexpected number {{actual}}, expected {{expected}}',
  required: '{{subject}}: {{path}}: field "{{field}}" is missing',
  type: '{{subject}}: {{path}}: unexpected value {{actual}}, expected {{expected}}',
}

export default schema
