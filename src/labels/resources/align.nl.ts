import type en from './align.en.js'

/** What the aligner has to say of its input. */
const align: Record<keyof typeof en, string> = {
  lineNotJson:
    'Deze regel is geen JSON ({{reason}}). Elke regel moet één object zijn: {"id": "…", "nl": […], "en": […]}.',
  lineNotObject: 'Deze regel is wel JSON, maar geen object. Elke regel moet {"id": "…", "nl": […], "en": […]} zijn.',
  lineWithoutId: 'Deze regel heeft geen "id" die tekst is.',
  sideNotList: '"{{side}}" moet een lijst van eenheden zijn (tekst, of objecten met "text").',
  unitNotText: 'Eenheid {{unit}} van "{{side}}" is geen tekst en ook geen object met een "text" die tekst is.',
  beadsOmitted: '{{count}} koppelingen staan niet in de uitvoer: het formaat {{format}} kan ze niet bevatten.',
  lexiconLine:
    'Deze regel is geen ingang van een woordenlijst. Schrijf twee woorden met een tab ertussen, en eventueel een derde kolom met een sterkte van 0 tot 1.',
  dictionaryLine:
    'Deze regel is geen ingang van een hunalign-woordenboek. Schrijf "engelse woorden @ nederlandse woorden".',
  learnedFormat:
    '{{file}} bestaat, maar is geen geleerde woordenlijst, en blijft daarom zoals het is. Noem een nieuw bestand, of een dat --learn eerder schreef.',
  learnedLanguages:
    '{{file}} is een geleerde woordenlijst van andere talen dan {{left}} en {{right}}. Noem een ander bestand.',
  learnedLine:
    'Deze regel is geen ingang van een geleerde woordenlijst (stam, tab, stam, tab, sterkte boven 0 en hoogstens 1). Herstel hem, of verwijder het bestand om opnieuw te leren.',
  vectorCount: 'De encoder gaf {{got}} vectoren voor {{expected}} teksten.',
  vectorLength:
    'De encoder gaf vectoren van ongelijke lengte ({{got}} waar {{expected}} verwacht werd, tekst {{index}}).',
  vectorNotFinite: 'De encoder gaf een vector met een waarde die geen eindig getal is (tekst {{index}}).',
}

export default align
