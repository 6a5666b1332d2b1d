/** What the rules over the whole dataset say of a record that breaks one. */
const validate = {
  danglingId: '{{subject}}: {{field}} points to "{{target}}", which no record has as id; add it or correct the id',
  idTwice: '{{subject}}: this id is used twice among the {{kind}}; give one of the two another',
  idExpected: '{{subject}}: unexpected id, expected "{{expected}}"',
  partnerOfItself: '{{subject}}: home and partner are the same organisation',
  rorTwice:
    '{{subject}}: has the same ROR id {{ror}} as "{{other}}"; one of the two is wrong, or they are one organisation',
  badRor: '{{subject}}: the check digits of ROR id {{ror}} do not fit; look it up or write null',
  blockMissing: '{{subject}}: the page has no block {{block}}; build again',
  hashDiffers: '{{subject}}: block {{block}} has another text than when the evidence was taken; build again',
  quoteMissing: '{{subject}}: "{{quote}}" does not stand at the position given; build again',
  languageDiffers: '{{subject}}: evidence in {{lang}} comes from block {{block}}, which is in another language',
  noSuchDate: '{{subject}}: {{field}}: there is no date {{date}}; correct it on the page',
  endsBeforeStart: '{{subject}}: {{field}}: ends in {{until}}, before it begins in {{since}}; correct it on the page',
  badRange: '{{subject}}: {{field}}: unexpected range from {{min}} to {{max}}; correct it on the page',
  badAmount: '{{subject}}: {{field}}: unexpected amount {{value}}, expected more than 0; correct it on the page',
  unknownCountry:
    '{{subject}}: unknown country "{{country}}", expected a code of ISO 3166-1; correct it in the registry',
  countryWithoutBasis: '{{subject}}: country {{country}} with basis {{basis}}; expected both or neither',
  noSuchField: '{{subject}}: {{role}} names the field "{{path}}", which the record does not have',
  funderWithMore: '{{subject}}: a funder that also exchanges students or awards degrees is a partner',
  memberOfNothing: '{{subject}}: a fellow member, but no relation says of what',
  reviewWithoutDate: '{{subject}}: reviewed by a person, but without the date',
  withoutLabel:
    '"{{subject}}" of vocabulary {{vocabulary}} has no label in "{{lang}}"; add it to vocabulary.{{lang}}.ts',
}

export default validate
