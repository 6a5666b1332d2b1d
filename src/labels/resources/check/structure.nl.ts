/** Words of the rules of text, structure, pages, records and suppressions; the rest of the check is in `../check.nl.ts`. */
const checkStructure = {
  TYP001: {
    what: 'Een haakje of dubbel aanhalingsteken zonder wederhelft. De stijl van aanhalingstekens is nooit een bevinding.',
    why: 'Het is een tikfout, of er ontbreekt een stuk tekst.',
    fix: 'Sluit het teken, of haal het weg.',
    message: '“{{sign}}” heeft geen wederhelft',
  },
  TYP002: {
    what: 'Een woord dat twee keer achter elkaar staat.',
    why: 'Het is blijven staan na het redigeren.',
    fix: 'Haal een van de twee weg.',
    message: '“{{word}}” staat er twee keer',
  },
  TYP003: {
    what: 'Een link die nergens heen leidt: “#”, een leeg doel, example.com, een aantekening voor de redactie tussen haken.',
    why: 'Hij had nog ingevuld moeten worden.',
    fix: 'Vul het adres in, of haal de link weg.',
    message: '“{{target}}” is een tijdelijke aanduiding',
  },
  TYP004: {
    what: 'Een woord dat dezelfde pagina elders anders spelt, en vaker.',
    why: 'Het is een tikfout, of één naam in twee spellingen.',
    fix: 'Kies één spelling.',
    message: '“{{word}}” is elders op de pagina gespeld als “{{usual}}”',
  },
  TYP005: {
    what: 'Twee woorden zonder spatie ertussen, of een spatie voor een komma.',
    why: 'Het gebeurt waar een link, toelichting of afbeelding ophield.',
    fix: 'Zet de spatie waar ze hoort.',
    message: 'In “{{text}}” ontbreekt een spatie',
    space: 'Voor “{{text}}” staat een spatie',
  },
  STR001: {
    what: 'Een alinea, lijstpunt, citaat of tabelcel zonder tegenhanger in de andere taal.',
    why: 'Lezers van één taal missen die.',
    fix: 'Vertaal haar, haal haar weg, of merk haar als bedoeld voor één taal.',
    missingEn: 'Geen Engelse tegenhanger voor “{{text}}”',
    missingNl: 'Geen Nederlandse tegenhanger voor “{{text}}”',
    unlike: '“{{nl}}” en “{{en}}” staan op dezelfde plaats en hebben niets gemeen',
  },
  STR002: {
    what: 'Blokken die in een andere volgorde staan dan hun tegenhangers.',
    why: 'Zo zijn de twee pagina’s moeilijk gelijk te houden.',
    fix: 'Geef beide pagina’s één volgorde.',
    message: 'Staat in de andere taal elders: “{{text}}”',
  },
  STR003: {
    what: 'Een kop van een ander niveau dan zijn tegenhanger.',
    why: 'Een hoofdstuk is een paragraaf geworden, of omgekeerd.',
    fix: 'Geef beide koppen hetzelfde niveau.',
    message: 'Kop van niveau {{nlLevel}} in het Nederlands, van niveau {{enLevel}} in het Engels',
  },
  STR004: {
    what: 'Een tabel met meer rijen of kolommen in één taal.',
    why: 'Er is een rij of kolom verloren gegaan.',
    fix: 'Geef beide tabellen dezelfde rijen en kolommen.',
    message:
      'De Nederlandse tabel heeft {{nlRows}} rijen en {{nlColumns}} kolommen, de Engelse {{enRows}} en {{enColumns}}',
  },
  STR005: {
    what: 'Twee blokken die nauwelijks bij elkaar horen, naar score of lengte.',
    why: 'Eén kant kan ingekort zijn, of het paar klopt niet; bevindingen over waarden zijn hier hooguit waarschuwingen.',
    fix: 'Bekijk beide teksten.',
    message: 'Deze twee teksten passen nauwelijks bij elkaar (zekerheid {{confidence}})',
  },
  STR006: {
    what: 'Tekst in de verkeerde taal: niet vertaald, of aan beide kanten gelijk.',
    why: 'Lezers kunnen haar niet lezen.',
    fix: 'Vertaal haar.',
    sameText: 'De Engelse tekst is de Nederlandse: “{{text}}”',
    dutchInEnglish: 'Nederlandse tekst op de Engelse pagina: “{{text}}”',
    englishInDutch: 'Engelse tekst op de Nederlandse pagina: “{{text}}”',
    wordsLeft: 'In de Engelse tekst zijn Nederlandse woorden blijven staan: “{{text}}”',
  },
  STR007: {
    what: 'Een kop zonder tegenhanger.',
    why: 'De opbouw verschilt, al hoeft er geen tekst te ontbreken.',
    fix: 'Voeg de kop toe, of haal hem weg.',
    missingEn: 'Geen Engelse tegenhanger voor de kop “{{text}}”',
    missingNl: 'Geen Nederlandse tegenhanger voor de kop “{{text}}”',
  },
  STR008: {
    what: 'Een bijschrift van een afbeelding of tabel zonder tegenhanger.',
    why: 'Schermlezers en lezers van één taal missen het.',
    fix: 'Voeg het bijschrift toe.',
    missingEn: 'Geen Engelse tegenhanger voor het bijschrift “{{text}}”',
    missingNl: 'Geen Nederlandse tegenhanger voor het bijschrift “{{text}}”',
  },
  STR009: {
    what: 'Een zin zonder tegenhanger in een alinea die er wel een heeft, of een lid van een opsomming in een zin.',
    why: 'Hij is weggelaten of toegevoegd.',
    fix: 'Vertaal de zin, of haal hem weg.',
    missingEn: 'Geen Engelse tegenhanger voor de zin “{{text}}”',
    missingNl: 'Geen Nederlandse tegenhanger voor de zin “{{text}}”',
    itemMissingEn: '“{{text}}” uit de Nederlandse opsomming staat niet in de Engelse',
    itemMissingNl: '“{{text}}” uit de Engelse opsomming staat niet in de Nederlandse',
  },
  PAG001: {
    what: 'Twee pagina’s die geen vertaling van elkaar meer zijn. Voor zo’n paar zijn er geen bevindingen over onderdelen.',
    why: 'Honderd bevindingen zouden die ene verbergen die telt.',
    fix: 'Vertaal één pagina opnieuw, of bied de twee niet langer als één aan.',
    drifted:
      'De twee pagina’s zijn uit elkaar gegroeid: {{paired}} van {{all}} blokken hebben een tegenhanger, en weinig van hun waarden en plaatsen komen overeen',
    unrelated:
      'De twee pagina’s zijn geen vertaling van elkaar: {{paired}} van {{all}} blokken hebben iets van een tegenhanger, en nauwelijks een waarde of plaats komt overeen',
  },
  PAG002: {
    what: 'Een pagina van een map die er in maar één taal is.',
    why: 'Wie de andere taal leest, weet niet dat zo’n pagina er is.',
    fix: 'Vertaal de pagina, of zeg erin dat hij voor één taal bedoeld is: <!-- check-only nl: waarom --> voor het eerste blok. Is de andere pagina er wel en is die niet herkend, laat dan beide in hun frontmatter dezelfde "pair" noemen.',
    missingEn: 'Er is geen Engelse pagina die hetzelfde zegt',
    missingNl: 'Er is geen Nederlandse pagina die hetzelfde zegt',
  },
  REC001: {
    what: 'Eén samenwerking die de twee talen met andere waarden beschrijven.',
    why: 'De dataset kan niet zeggen welke van de twee klopt.',
    fix: 'Verbeter de taal die ernaast zit.',
    message: '{{partner}}: {{field}} is “{{nl}}” in het Nederlands en “{{en}}” in het Engels',
  },
  DRF001: {
    what: 'Een paar blokken waarvan één kant veranderd is sinds het paar is goedgekeurd. Witruimte en typografie tellen niet.',
    why: 'De andere kant zegt nog wat de oude tekst zei.',
    fix: 'Werk de andere kant bij, en draai dan `tweeluik accept`.',
    changedNl: 'De Nederlandse tekst is veranderd sinds het paar is goedgekeurd; hij was “{{old}}”',
    changedEn: 'De Engelse tekst is veranderd sinds het paar is goedgekeurd; hij was “{{old}}”',
  },
  SUP001: {
    what: 'Een onderdrukking die geen bevinding meer nodig heeft.',
    why: 'Dode onderdrukkingen verbergen de volgende echte bevinding.',
    fix: 'Haal haar weg.',
    message: 'De onderdrukking van {{rule}} wordt niet gebruikt',
  },
  SUP002: {
    what: 'Een onderdrukking zonder reden.',
    why: 'Later weet niemand meer waarom ze er staat.',
    fix: 'Schrijf de reden achter een dubbele punt.',
    message: 'De onderdrukking van {{rule}} heeft geen reden',
  },
  SUP003: {
    what: 'Een onderdrukking waarvan de datum voorbij is.',
    why: 'Ze was bedoeld voor een tijd.',
    fix: 'Los de bevinding op, of zet een nieuwe datum.',
    message: 'De onderdrukking van {{rule}} is op {{date}} verlopen',
  },
}

export default checkStructure
