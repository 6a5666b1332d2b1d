import type en from './segments.en.js'

/** Wat het lezen van segmentparen te zeggen heeft. */
const segments: Record<keyof typeof en, string> = {
  noHeader: 'Onverwachte kop ({{found}}), verwacht er een met de kolommen "nl" en "en", met een tab ertussen',
  emptyTable: 'De tabel is leeg, verwacht een kop met de kolommen "nl" en "en"',
  shortRow: 'Onverwachte rij van {{cells}} cellen, verwacht minstens {{needed}}; zij wordt overgeslagen',
  malformedXml: 'Dit is geen welgevormde XML: {{reason}}',
  noUnits: 'Er staan geen vertaaleenheden in, verwacht een vertaalgeheugen in TMX',
  damagedText: 'Hier staan tekens die niet te lezen zijn; bewaar het bestand als UTF-8',
}

export default segments
