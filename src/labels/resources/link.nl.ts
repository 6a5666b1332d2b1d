import type en from './link.en.js'

/** Wat het laden van het register en het koppelen van namen te zeggen hebben. */
const link: Record<keyof typeof en, string> = {
  invalidYaml: 'Het register is geen geldige YAML: {{reason}}',
  notAList: 'Onverwacht: {{found}}; verwacht werd een lijst van regels die elk met "- " beginnen',
  notAMapping: 'Onverwacht: {{found}}; verwacht werd een regel met sleutels als "id:" en "name:"',
  unknownFile:
    'Onverwacht registerbestand; verwacht werd organizations.yml, exonyms.yml of redirects.yml; hernoem het of zet het elders',
  unknownKey: 'Onverwachte sleutel "{{key}}"; verwacht werd een van {{expected}}',
  missingKey: 'Bij "{{id}}" ontbreekt "{{key}}"; voeg die toe',
  wrongType: 'Onverwachte waarde van "{{key}}" bij "{{id}}"; verwacht werd {{expected}}',
  unknownValue: 'Onverwachte {{key}} "{{value}}" bij "{{id}}"; verwacht werd een van {{expected}}',
  malformedId:
    'Onverwacht id "{{id}}"; verwacht werden kleine letters, cijfers en enkele koppeltekens, met een letter of cijfer voorop ("ku-leuven")',
  duplicateId: 'Het id "{{id}}" is twee keer gebruikt, eerst op {{file}}:{{line}}; geef een van beide een ander id',
  malformedRor:
    'Onverwacht ROR-id "{{value}}" bij "{{id}}"; verwacht werd https://ror.org/ en negen tekens; zoek het op of schrijf null',
  misspeltRor:
    'De controlecijfers van ROR-id "{{value}}" bij "{{id}}" kloppen niet, dus er is een teken fout; zoek het op of schrijf null',
  duplicateRor: '"{{id}}" en "{{other}}" hebben hetzelfde ROR-id {{value}}; een van beide is fout',
  malformedCountry: 'Onverwacht land "{{value}}" bij "{{id}}"; verwacht werden twee hoofdletters uit ISO 3166-1 ("NL")',
  unknownParent: '"{{id}}" hoort bij "{{value}}", maar dat is onbekend; voeg die organisatie toe of verbeter het id',
  parentCycle: '"{{id}}" is via "{{value}}" zijn eigen bovenliggende organisatie; verbeter een van beide',
  sharedName:
    '"{{id}}" en "{{other}}" delen de naam "{{value}}": die wordt alleen gekoppeld waar land of stad uitsluitsel geeft',
  danglingRedirect: 'Het id "{{id}}" verwijst door naar "{{value}}", maar dat bestaat niet; verbeter het',
  redirectOfEntry: 'Het id "{{id}}" verwijst door en bestaat zelf ook; verwijder een van beide',
  ambiguous: '"{{name}}" kan zijn: {{candidates}}; niet gekoppeld. Voeg land of stad toe, of een regel in het register',
  notAnIndex: 'Geen ROR-index; maak er een met "tweeluik registry import"',
  staleIndex:
    'Deze index is met een andere versie van Tweeluik gemaakt; maak hem opnieuw met "tweeluik registry import"',
  indexCutShort: 'De index is afgekapt; maak hem opnieuw met "tweeluik registry import"',
  dumpNotAnArray: 'Geen ROR-bestand: verwacht werd een JSON-lijst van organisaties',
  dumpCutShort: 'Het ROR-bestand is afgekapt: de lijst van organisaties eindigt niet; haal het opnieuw op',
  emptyDump: 'Het ROR-bestand is een lege lijst; haal het opnieuw op',
  brokenRorRecord: 'Kapotte JSON in organisatie {{record}}, overgeslagen: {{reason}}',
  unknownRorLayout:
    'Organisatie {{record}} volgt niet versie 2 van het ROR-schema, overgeslagen; haal het bestand in die versie op',
  brokenRorId: 'Organisatie {{record}} heeft het id "{{reason}}", en dat is geen ROR-id; overgeslagen',
  sameName: 'heet "{{name}}"',
  sameAlias: 'heet ook "{{name}}"',
  sameFormer: 'heette "{{name}}"',
  sameWords: '"{{name}}" heeft dezelfde woorden',
  nearWords: '"{{name}}" heeft dezelfde woorden in dezelfde volgorde',
  otherOrder: '"{{name}}" heeft dezelfde woorden in een andere volgorde',
  swappedNames: '"{{name}}" heeft dezelfde woorden in een andere volgorde, en dat is hier een andere organisatie',
  placeAdded: '"{{name}}" voegt alleen de eigen plaats toe',
  branch: '"{{name}}" is een vestiging van wat de naam aanduidt',
  campus: '"{{name}}" voegt een plaats toe aan een naam die er al een heeft: een vestiging',
  placeAddedOtherOrder: '"{{name}}" voegt alleen de eigen plaats toe, in een andere volgorde',
  placeLeftOut: 'is "{{name}}"; de naam voegt de plaats toe',
  sameAcronym: 'heeft de afkorting {{name}}',
  knownAcronym: 'heeft de afkorting {{name}} uit de tekst',
  likeName: '{{share}} % van de woorden van "{{name}}", gewogen naar hoe zeldzaam ze zijn',
  beginsAlike: '"{{name}}" begint met de naam',
  likeLetters: '{{share}} % van de letterparen van "{{name}}"',
  sameId: 'heeft het id {{id}}',
  successor: 'kwam in de plaats van {{id}}, dat is ingetrokken',
  sameCountry: 'land {{country}}, zoals in de tekst',
  otherCountry: 'ander land ({{country}})',
  otherRegion: 'er is ook een streek van die naam in een ander land dan {{country}}',
  sameCity: 'stad {{city}}, zoals in de tekst',
  otherCity: 'andere stad ({{city}})',
  otherKind: 'ander soort ({{kind}})',
  inactive: 'bestaat niet meer',
}

export default link
