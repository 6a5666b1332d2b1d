import type en from './validate.en.js'

/** Wat de regels over de hele dataset zeggen van een record dat er een schendt. */
const validate: Record<keyof typeof en, string> = {
  danglingId:
    '{{subject}}: {{field}} verwijst naar "{{target}}", maar geen record heeft dat id; voeg het toe of verbeter het id',
  idTwice: '{{subject}}: dit id komt twee keer voor onder de {{kind}}; geef een van beide een ander id',
  idExpected: '{{subject}}: onverwacht id; verwacht werd "{{expected}}"',
  partnerOfItself: '{{subject}}: thuisinstelling en partner zijn dezelfde organisatie',
  rorTwice:
    '{{subject}}: heeft hetzelfde ROR-id {{ror}} als "{{other}}"; een van beide is fout, of ze zijn één organisatie',
  badRor: '{{subject}}: de controlecijfers van ROR-id {{ror}} kloppen niet; zoek het op of schrijf null',
  blockMissing: '{{subject}}: de pagina heeft geen blok {{block}}; bouw opnieuw',
  hashDiffers: '{{subject}}: blok {{block}} heeft een andere tekst dan toen het bewijs werd vastgelegd; bouw opnieuw',
  quoteMissing: '{{subject}}: "{{quote}}" staat niet op de opgegeven plaats; bouw opnieuw',
  languageDiffers: '{{subject}}: bewijs in het {{lang}} komt uit blok {{block}}, dat in een andere taal is',
  noSuchDate: '{{subject}}: {{field}}: de datum {{date}} bestaat niet; verbeter die op de pagina',
  endsBeforeStart:
    '{{subject}}: {{field}}: eindigt in {{until}}, vóór het begin in {{since}}; verbeter dat op de pagina',
  badRange: '{{subject}}: {{field}}: onverwacht bereik van {{min}} tot {{max}}; verbeter dat op de pagina',
  badAmount: '{{subject}}: {{field}}: onverwacht bedrag {{value}}; verwacht werd meer dan 0; verbeter dat op de pagina',
  unknownCountry:
    '{{subject}}: onbekend land "{{country}}"; verwacht werd een code uit ISO 3166-1; verbeter die in het register',
  countryWithoutBasis: '{{subject}}: land {{country}} met grondslag {{basis}}; verwacht werden beide of geen van beide',
  noSuchField: '{{subject}}: {{role}} noemt het veld "{{path}}", dat het record niet heeft',
  funderWithMore: '{{subject}}: een financier die ook studenten uitwisselt of graden verleent, is een partner',
  memberOfNothing: '{{subject}}: medelid, maar geen relatie zegt waarvan',
  reviewWithoutDate: '{{subject}}: door een persoon beoordeeld, maar zonder datum',
  withoutLabel:
    '"{{subject}}" van vocabulaire {{vocabulary}} heeft geen label in "{{lang}}"; voeg het toe aan vocabulary.{{lang}}.ts',
}

export default validate
