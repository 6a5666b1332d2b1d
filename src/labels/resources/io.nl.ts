import type en from './io.en.js'

/** Wat het lezen en schrijven van bestanden te zeggen heeft. */
const io: Record<keyof typeof en, string> = {
  notFound: 'Er is geen bestand of map "{{file}}"',
  forbidden: '"{{file}}" mag niet gelezen worden; pas de rechten aan',
  isFolder: '"{{file}}" is een map, verwacht een bestand',
  linkLoop: '"{{file}}" is een kring van symbolische koppelingen',
  unreadable: '"{{file}}" kan niet gelezen worden: {{reason}}',
  tooLarge: '"{{file}}" is groter dan {{megabytes}} MB; verhoog --limit als dat klopt',
  notJson: '"{{file}}" is geen geldige JSON: {{reason}}',
  gzipCutShort: '"{{file}}" is afgekapt: het gzip-bestand eindigt niet; haal het opnieuw op',
  gzipBroken: '"{{file}}" is beschadigd en laat zich niet uitpakken; haal het opnieuw op',
  zipped: '"{{file}}" is een ZIP-archief; pak het eerst uit, en geef het JSON-bestand dat erin zit',
  emptyFolder: 'Er staan geen pagina’s in de map "{{file}}"',
  noMatch: 'Niets past bij "{{file}}"',
  cannotWrite: '"{{file}}" mag niet geschreven worden; er is niets veranderd',
  diskFull: '"{{file}}" past niet op de schijf; er is niets veranderd',
  notAFolder: '"{{file}}" kan geen map zijn: er staat een bestand op die plaats; er is niets veranderd',
  unwritable: '"{{file}}" kan niet geschreven worden: {{reason}}; er is niets veranderd',
  otherFiles:
    'In de map "{{file}}" staat "{{other}}", dat niet bij de dataset hoort en verloren zou gaan; kies een lege map, of verplaats dat bestand',
  noCommit:
    '--since vraagt een commit, tak of label van deze repository, en "{{reference}}" is dat niet; in een ondiepe kloon is het misschien niet opgehaald',
  git: 'Wat er sinds "{{reference}}" veranderd is, valt niet te zeggen: {{reason}}',
}

export default io
