import type en from './help.en.js'

/** `--help` van elke opdracht: wat zij doet, haar argumenten en opties, en voorbeelden. */
const help: Record<keyof typeof en, string> = {
  title_Usage: 'Gebruik:',
  title_Arguments: 'Argumenten:',
  title_Options: 'Opties:',
  title_Commands: 'Opdrachten:',
  title_Examples: 'Voorbeelden:',
  commandWord: 'OPDRACHT',
  optionsWord: '[OPTIES]',
  help: 'deze hulp',
  version: 'de versie van Tweeluik',
  lang: 'taal van berichten en rapporten: nl of en (standaard en)',
  limit: 'hoeveel megabyte een pagina mag hebben (standaard 32)',
  output: 'schrijf naar BESTAND, heel of helemaal niet, in plaats van naar de standaarduitvoer',

  tweeluik:
    'Tweeluik leest de Nederlandse en Engelse pagina’s van een website naast elkaar. Het legt ze naast elkaar, zegt waar ze uiteengelopen zijn, en maakt van wat beide zeggen een dataset.',
  tweeluik_examples: `# zeggen deze twee pagina’s nog hetzelfde?
tweeluik check contact.nl.html contact.en.html
# welke alinea staat naast welke?
tweeluik align contact.nl.html contact.en.html --format tsv
# wie werkt met wie, sinds wanneer, en waar staat dat?
tweeluik extract partners.nl.html partners.en.html --home "Erasmus MC"
# de hele dataset, uit de pagina’s in sources/
tweeluik build`,

  build:
    'Bouwt de dataset: van een map met pagina’s en een register van organisaties naar gecontroleerde JSON en CSV. Alle bestanden worden geschreven of geen; bij een fout in de bronnen blijven de oude zoals ze waren.',
  build_SOURCES: 'map met <instelling>/<pagina>.<nl|en>.md en registry/ (standaard sources)',
  build_out: 'map voor de bestanden (standaard dist/data); zij wisselt in haar geheel van plaats met de oude',
  build_examples: `# van sources/ naar dist/data/
tweeluik build
# uit eigen pagina’s, met de samenvatting in het Nederlands
tweeluik build mijn-bronnen --out mijn-data --lang nl`,

  read: 'Toont wat Tweeluik op een pagina ziet: de blokken met hun regels, en wat als deel van de site is weggelaten. Leest HTML, Markdown en platte tekst.',
  read_FILE: 'bestanden, mappen, globs of "-" (standaard: de standaardinvoer)',
  read_dropped: 'toon wat is weggelaten, en waarom',
  read_format: 'text of json (een object per pagina, elk op één regel als er meer zijn)',
  read_examples: `# de blokken van een pagina
tweeluik read contact.nl.html
# wat is voor menu, voettekst of cookiemelding aangezien?
tweeluik read contact.nl.html --dropped
# alle pagina’s van een map als regels JSON
tweeluik read site/ --format json -o pages.ndjson`,

  align:
    'Legt twee taalversies van een pagina naast elkaar: welk blok naast welk staat, zin voor zin, met een score en een betrouwbaarheid. Wat geen tegenhanger heeft, wordt zo getoond.',
  align_FILE: 'de Nederlandse en de Engelse pagina; met --stream één bestand met regels, of de standaardinvoer',
  align_stream:
    'documenten als regels JSON erin, uitlijningen als regels JSON eruit: {"id": "…", "nl": […], "en": […]}',
  align_sourceLang: 'taal van de linkerkant, voor andere talen dan Nederlands (standaard nl)',
  align_targetLang: 'taal van de rechterkant (standaard en)',
  align_format: 'json; F=BESTAND schrijft naar een bestand, en mag vaker voorkomen',
  align_examples: `# als JSON, naar de standaarduitvoer
tweeluik align contact.nl.html contact.en.html
# veel documenten, elk op een regel
tweeluik align --stream < documenten.ndjson > uitlijningen.ndjson`,
}

export default help
