import type en from './build.en.js'

/** Wat het bouwen van de dataset over de bronnen te zeggen heeft. */
const build: Record<keyof typeof en, string> = {
  withoutFrontmatter:
    'Geen frontmatter met "homes" en "pair"; zet die boven aan de pagina tussen twee regels "---", zoals in sources/README.md',
  withoutHomes:
    'Geen "homes" in de frontmatter; noem de id’s van de instellingen waar de pagina voor spreekt: homes: [umcg]',
  withoutPair: 'Geen "pair" in de frontmatter; noem de naam die beide taalversies delen: pair: umcg/collaboration',
  unknownHome:
    'Onbekende instelling "{{home}}", verwacht een van {{known}}; verbeter haar, of zet haar in het register met "home: true"',
  invalidUtf8: 'Onverwachte byte, verwacht UTF-8; sla de pagina opnieuw op in die codering',
  emptyPage: 'De pagina heeft geen tekst onder de frontmatter',
  withoutLanguage:
    'Geen taal; zet "lang: nl" of "lang: en" in de frontmatter, of laat de bestandsnaam eindigen op .nl.md of .en.md',
  pairClaimedTwice:
    'Het paar "{{pair}}" heeft al een pagina in deze taal ({{lang}}): {{other}}; geef een van de twee een ander paar',
  homesDiffer:
    'De instellingen verschillen van die van de andere taalversie, {{other}}; beide moeten voor dezelfde spreken',
  oneLanguage:
    'Het paar "{{pair}}" heeft maar in één taal een pagina ({{lang}}); wat erin staat komt alleen uit die taal. Voeg de versie in het {{missing}} toe',
  noPages: 'Geen pagina’s gevonden; verwacht {{folder}}/<instelling>/<pagina>.<nl|en>.md',
  noRegistry: 'Geen register gevonden; verwacht {{folder}}/registry/organizations.yml',
}

export default build
