/** What loading the registry and linking names have to say. */
const link = {
  invalidYaml: 'The registry is not valid YAML: {{reason}}',
  notAList: 'Unexpected {{found}}, expected a list of entries that each start with "- "',
  notAMapping: 'Unexpected {{found}}, expected an entry with keys such as "id:" and "name:"',
  unknownFile:
    'Unexpected registry file, expected organizations.yml, exonyms.yml or redirects.yml; rename it or move it elsewhere',
  unknownKey: 'Unexpected key "{{key}}", expected one of {{expected}}',
  missingKey: 'Entry "{{id}}" has no "{{key}}"; add it',
  wrongType: 'Unexpected value of "{{key}}" in entry "{{id}}", expected {{expected}}',
  unknownValue: 'Unexpected {{key}} "{{value}}" in entry "{{id}}", expected one of {{expected}}',
  malformedId:
    'Unexpected id "{{id}}", expected small letters, digits and single hyphens, starting with a letter or digit ("ku-leuven")',
  duplicateId: 'Id "{{id}}" is used twice, first at {{file}}:{{line}}; give one of the two another id',
  malformedRor:
    'Unexpected ROR id "{{value}}" in entry "{{id}}", expected https://ror.org/ and nine characters; look it up or write null',
  misspeltRor:
    'The check digits of ROR id "{{value}}" in entry "{{id}}" do not fit, so a character is wrong; look it up or write null',
  duplicateRor: 'Entries "{{id}}" and "{{other}}" have the same ROR id {{value}}; one of them is wrong',
  malformedCountry: 'Unexpected country "{{value}}" in entry "{{id}}", expected two capitals of ISO 3166-1 ("NL")',
  unknownParent: 'Entry "{{id}}" has the unknown parent "{{value}}"; add that organisation or correct the id',
  parentCycle: 'Entry "{{id}}" is its own ancestor through "{{value}}"; correct one of the parents',
  sharedName:
    'Entries "{{id}}" and "{{other}}" share the name "{{value}}": it will be linked only where country or city tells them apart',
  danglingRedirect: 'The id "{{id}}" redirects to "{{value}}", which is no entry; correct it',
  redirectOfEntry: 'The id "{{id}}" redirects and is an entry too; remove one of the two',
  ambiguous: '"{{name}}" can be {{candidates}}: left unlinked; add country or city, or an entry in the registry',
}

export default link
