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

  timeout: 'hoeveel seconden op een webpagina gewacht wordt (standaard 20)',
  allowPrivate: 'haal ook pagina’s op van privé- en loopbackadressen',
  include: 'CSS-selector van wat de pagina is, voor HTML; mag vaker voorkomen',
  exclude: 'CSS-selector van wat wordt weggelaten, voor HTML; mag vaker voorkomen',
  syntax: 'html, markdown of text, als naam en inhoud op het verkeerde been zetten',

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
  build_SOURCES: 'map met <instelling>/<pagina>.<nl|en>.md en registry/, of een pairs.json (standaard sources)',
  build_home: 'instelling waar pagina’s zonder frontmatter voor spreken, met haar id in het register; mag vaker',
  build_registry: 'map van het register (standaard registry/ in SOURCES; bij een pairs.json dat van Tweeluik)',
  build_out: 'map voor de bestanden (standaard dist/data); zij wisselt in haar geheel van plaats met de oude',
  build_examples: `# van sources/ naar dist/data/
tweeluik build
# uit eigen pagina’s, met de samenvatting in het Nederlands
tweeluik build mijn-bronnen --out mijn-data --lang nl`,

  read: 'Toont wat Tweeluik op een pagina ziet: de blokken met hun regels, en wat als deel van de site is weggelaten. Leest HTML, Markdown en platte tekst.',
  read_FILE: 'bestanden, mappen, globs of "-" (standaard: de standaardinvoer)',
  read_dropped: 'toon wat is weggelaten, en waarom',
  read_noSecondOpinion: 'vraag Readability niet om een tweede mening over wat pagina is en wat site (HTML)',
  read_format: 'text, md (Markdown) of json (een object per pagina, elk op één regel als er meer zijn)',
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
  align_learn:
    'lees eerst alle documenten, leer er een woordenlijst uit, en leg elk ermee naast elkaar; BESTAND bewaart de lijst',
  align_level: 'block of sentence: waar de paren uit bestaan (standaard block)',
  align_sourceLang: 'taal van de linkerkant, voor andere talen dan Nederlands (standaard nl)',
  align_targetLang: 'taal van de rechterkant (standaard en)',
  align_lexicon:
    'eigen woordparen: een TSV met Nederlands woord, Engels woord en eventueel sterkte, of een .dic van hunalign; mag vaker voorkomen',
  align_format:
    'json, tsv, html, tmx, xliff, xliff12, ladder of moses; F=BESTAND schrijft naar een bestand, en mag vaker voorkomen',
  align_examples: `# als JSON, naar de standaarduitvoer
tweeluik align contact.nl.html contact.en.html
# veel documenten, elk op een regel
tweeluik align --stream < documenten.ndjson > uitlijningen.ndjson`,

  pair: 'Zoekt onder veel pagina’s welke Nederlandse en Engelse bij elkaar horen: aan wat zij zelf zeggen, aan koppelingen tussen beide, aan hun namen, en aan wat erin staat.',
  pair_DIR: 'mappen, bestanden of globs',
  pair_minimum: 'laat paren weg die minder zeker zijn dan dit (0 tot 1, standaard 0,5)',
  pair_format:
    'json (wat align en check lezen), tsv of text; F=BESTAND schrijft naar een bestand, en mag vaker voorkomen',
  pair_examples: `# om te lezen
tweeluik pair site/ --format text
# voor align en check
tweeluik pair site/ -o pairs.json
tweeluik check pairs.json`,

  lock: 'lijst van aanvaarde paren (standaard tweeluik.lock.json, als dat er is)',
  today: 'de dag die als vandaag telt, voor wat veroudert: 2026-11-23 (standaard: de klok)',
  check:
    'Zegt waar twee taalversies niet meer hetzelfde zeggen: alinea’s die ontbreken, getallen, datums, namen en ontkenningen die verschillen. Eerst of de pagina’s nog vertalingen zijn, dan alinea voor alinea, waarde voor waarde.',
  check_WHAT:
    'de Nederlandse en de Engelse pagina; of een map; een pairs.json; een tabel met segmenten (.tsv met de kolommen nl en en); een vertaalgeheugen (.tmx)',
  check_failOn: 'eindig met exitcode 1 vanaf deze ernst: error, warning, note of never (standaard error)',
  check_maxWarnings: 'eindig met exitcode 1 als er meer waarschuwingen zijn dan dit',
  check_explain: 'toon hoe de waarden van één bevinding gelezen zijn',
  check_format:
    'pretty, json, sarif, junit, github, html, tsv, tmx, xliff of xliff12; F=BESTAND schrijft naar een bestand, en mag vaker voorkomen',
  check_ignore:
    'bevindingen die worden weggelaten, met reden en vervaldatum (standaard check-ignore.json, als dat er is)',
  check_baseline: 'bevindingen die aanvaard zijn: alleen nieuwe worden gemeld',
  check_updateBaseline: 'schrijf de bevindingen van deze keer in de baseline',
  check_prune: 'haal bevindingen die er niet meer zijn uit de baseline',
  check_since: 'controleer alleen paren waarvan een bestand veranderd is sinds deze commit, branch of tag',
  check_glossary: 'afgesproken vertalingen: een tabel met de kolommen nl, en, variants en source',
  check_examples: `# twee pagina’s, om te lezen
tweeluik check contact.nl.html contact.en.html
# een hele site: een rapport om door te klikken, en SARIF voor code scanning
tweeluik check site/ --format html=rapport.html --format sarif=rapport.sarif
# een vertaalgeheugen
tweeluik check geheugen.tmx --format tsv -o bevindingen.tsv
# waar kijkt deze regel naar?
tweeluik explain NUM001`,

  accept:
    'Aanvaardt paren pagina’s als hetzelfde. Verandert later één kant van een aanvaarde alinea en de andere niet, dan zegt "check" dat; andere typografie is geen verandering.',
  accept_WHAT: 'de Nederlandse en de Engelse pagina; of een map; of een pairs.json',
  accept_examples: `tweeluik accept contact.nl.html contact.en.html
# alle paren van een site, zoals ze nu zijn
tweeluik accept site/`,

  explain:
    'Zegt waar een regel van de controle naar kijkt, waarom, en hoe te verhelpen is wat hij vindt, en toont wat hij wel en niet meldt.',
  explain_RULE: 'id of naam van een regel: NUM001 of number-differs (zonder: alle regels)',
  explain_examples: `tweeluik explain
tweeluik explain NUM001 --lang nl`,

  extract:
    'Leest uit pagina’s wie met wie samenwerkt: partners, soort samenwerking, sinds wanneer, met de zinnen die het zeggen. Een Nederlandse en een Engelse pagina vormen een paar en controleren elkaar.',
  extract_PAGE: 'pagina’s: bestanden, mappen, globs of "-"',
  extract_home:
    'instelling waar de pagina’s voor spreken, met naam of id; zij hoeft niet bekend te zijn (standaard: de frontmatter)',
  extract_registry:
    'organisaties die met naam bekend zijn: een map of een YAML-bestand, of none (standaard: die van Tweeluik)',
  extract_ror: 'index van de Research Organization Registry, gemaakt met "registry import"',
  extract_explain: 'zeg welke regels op welke woorden aansloegen, en waarom andere namen geen partners zijn',
  extract_format: 'json of text; F=BESTAND schrijft naar een bestand, en mag vaker voorkomen',
  extract_examples: `# beide taalversies, om te lezen
tweeluik extract partners.nl.html partners.en.html --home "Erasmus MC" --format text
# met 120.000 organisaties om te herkennen, als JSON
tweeluik extract partners.en.html --home "Erasmus MC" --ror ror.index -o records.json
# waarom is dit een partner, en dat niet?
tweeluik extract partners.en.html --home "Erasmus MC" --explain`,

  diff: 'Zegt wat er tussen twee versies van de dataset veranderd is, en welk versienummer dat vraagt: major als een id, veld of waarde verloren gaat, minor voor toevoegingen, patch voor verbeteringen.',
  diff_OLD: 'map van de oudere uitgave of bouw',
  diff_NEW: 'map van de nieuwere',
  diff_failOn: 'eindig met exitcode 1 als de verandering dit of meer vraagt: patch, minor of major',
  diff_format: 'text (Markdown) of json; F=BESTAND schrijft naar een bestand, en mag vaker voorkomen',
  diff_examples: `# wat heeft de laatste bouw veranderd?
tweeluik diff dist/release/tweeluik-0.1.0 dist/data
# in CI: stop als er iets breekt
tweeluik diff uitgegeven/ dist/data --fail-on major --format json`,

  registry:
    'Herkent organisaties aan hun naam. Maakt een index van de Research Organization Registry, en legt uit voor wie een naam staat.',
  registry_examples: `tweeluik registry import v1.70-ror-data.json.gz -o ror.index
tweeluik registry find "Universiteit Gent" --ror ror.index`,
  registry_import:
    'Maakt van een uitgave van de Research Organization Registry (ror.org, schemaversie 2) een index die meteen opengaat.',
  registry_import_ROR: 'de uitgave, JSON of JSON in gzip; "-" voor de standaardinvoer',
  registry_import_output: 'bestand voor de index',
  registry_import_examples: `tweeluik registry import v1.70-ror-data.json.gz -o ror.index
unzip -p v1.70-ror-data.zip "*.json" | tweeluik registry import - -o ror.index`,
  registry_find:
    'Zegt voor welke organisaties een naam kan staan, de beste eerst, en waarom. Eindigt met exitcode 1 als er geen is.',
  registry_find_NAME: 'naam in welke taal ook, of afkorting',
  registry_find_country: 'land dat de tekst geeft: BE',
  registry_find_city: 'stad die de tekst geeft',
  registry_find_limit: 'hoeveel er getoond worden (standaard 10)',
  registry_find_format: 'text of json; F=BESTAND schrijft naar een bestand, en mag vaker voorkomen',
  registry_find_examples: `tweeluik registry find "Universiteit Gent" --ror ror.index
# er heten er meer zo: het land zegt welke
tweeluik registry find "Trinity College" --country IE --ror ror.index`,
}

export default help
