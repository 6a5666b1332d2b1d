/**
 * What says something good once it is denied, so that the other language may say it without a denial ("geen bezwaar", "you may"), in both languages. Where the
 * other side has the very word and denies nothing, the denial counts again: "geen bijwerkingen gemeld" is not "side effects have been reported".
 */
export const harmlessPairs: readonly {
  nl: readonly string[]
  en: readonly string[]
  /** Verbs that say the thing too, though a denial of them is no denial of it. */
  verbs?: { nl: readonly string[]; en: readonly string[] }
}[] = [
  { nl: ['bezwaar', 'bezwaren'], en: ['objection', 'objections'] },
  { nl: ['probleem', 'problemen'], en: ['problem', 'problems'] },
  {
    nl: ['beperking', 'beperkingen'],
    en: ['restriction', 'restrictions', 'limitation', 'limitations', 'limit', 'limits'],
  },
  { nl: ['belemmering', 'belemmeringen'], en: ['obstacle', 'obstacles', 'barrier', 'barriers'] },
  {
    nl: ['verandering', 'veranderingen', 'wijziging', 'wijzigingen'],
    en: ['change', 'changes'],
    verbs: {
      nl: 'verandert veranderen veranderde veranderden veranderd wijzigt wijzigen wijzigde wijzigden gewijzigd'.split(
        ' ',
      ),
      en: 'changed changing'.split(' '),
    },
  },
  { nl: ['tijdslimiet', 'tijdlimiet'], en: ['limit', 'limits'] },
  { nl: ['twijfel'], en: ['doubt', 'doubts'] },
  { nl: ['geheim'], en: ['secret'] },
  { nl: ['uitzondering', 'uitzonderingen'], en: ['exception', 'exceptions'] },
  { nl: ['moeite'], en: ['difficulty', 'difficulties', 'trouble'] },
  { nl: ['verrassing'], en: ['surprise'] },
  { nl: ['toeval'], en: ['coincidence'] },
  { nl: ['wonder'], en: ['wonder'] },
  { nl: ['eerste'], en: ['first'] },
  { nl: ['enige'], en: ['only'] },
  { nl: ['laatste'], en: ['last'] },
  { nl: ['maximum'], en: ['maximum'] },
  { nl: ['limiet', 'grens', 'grenzen'], en: ['limit', 'limits'] },
  { nl: ['enkele'], en: [] },
  { nl: ['lang'], en: ['long'] },
  { nl: ['ver'], en: ['far'] },
  { nl: ['haast'], en: ['rush', 'hurry'] },
  { nl: ['nadelen', 'nadeel'], en: ['drawback', 'drawbacks', 'disadvantage', 'disadvantages'] },
  { nl: ['bijwerking', 'bijwerkingen'], en: ['side effect', 'side effects', 'side-effect', 'side-effects'] },
  { nl: ['wachtlijst', 'wachtlijsten'], en: ['waiting list', 'waiting lists'] },
  { nl: ['wachttijd', 'wachttijden'], en: ['waiting time', 'waiting times'] },
]

/** Words that deny by themselves, with their translations: where both stand, neither answers for another denial ("niet gratis" is not "free"). */
export const sameAnswers: readonly { nl: readonly string[]; en: readonly string[] }[] = [
  { nl: ['gratis', 'kosteloos', 'vrij', 'vrije'], en: ['free'] },
  { nl: ['gesloten', 'dicht'], en: ['closed'] },
  { nl: ['verplicht', 'vrijwillig', 'vrijwillige'], en: ['voluntary'] },
  { nl: ['optioneel', 'facultatief'], en: ['optional'] },
  { nl: ['afwezig'], en: ['absent'] },
  { nl: ['afgelast', 'geannuleerd'], en: ['cancelled', 'canceled'] },
  { nl: ['weinig'], en: ['few', 'little'] },
  { nl: ['alleen', 'enkel', 'slechts'], en: ['only'] },
  { nl: ['te'], en: ['too'] },
  { nl: ['vanzelf', 'automatisch', 'automatische'], en: ['automatically'] },
  { nl: ['hetzelfde', 'dezelfde', 'gelijk'], en: ['same', 'equal', 'equally', 'right'] },
  { nl: ['stop', 'stopt', 'stoppen', 'stopte', 'stopten', 'gestopt', 'halte'], en: ['stop', 'stops', 'stopped'] },
  { nl: ['weg'], en: ['away', 'gone'] },
  { nl: ['tegen'], en: ['against'] },
  { nl: ['ontbreekt', 'ontbreken'], en: ['missing', 'lacks', 'lack'] },
  { nl: ['afgewezen'], en: ['rejected'] },
  { nl: ['geweigerd', 'weigert'], en: ['refused', 'refuses'] },
  { nl: ['mislukt'], en: ['failed'] },
  { nl: ['fout', 'fouten', 'verkeerd'], en: ['wrong', 'error', 'errors', 'mistaken'] },
  { nl: ['buiten'], en: ['outside'] },
  { nl: ['tenzij'], en: ['unless'] },
  { nl: ['vol', 'volle', 'volledig', 'volledige', 'voltijds'], en: ['full'] },
  { nl: ['laat', 'late'], en: ['late'] },
  { nl: ['behalve', 'uitgezonderd', 'behoudens'], en: ['except', 'excepting'] },
  { nl: ['voorkomen', 'voorkomt', 'vermijden'], en: ['prevent', 'prevents', 'avoid', 'avoids'] },
  { nl: ['verboden', 'verbod'], en: ['prohibited', 'prohibits', 'ban', 'banned', 'forbidden'] },
  { nl: ['uitgesloten'], en: ['excluded', 'excludes'] },
  { nl: ['gebrek'], en: ['lack'] },
  { nl: ['fout', 'foute', 'fouten', 'verkeerde'], en: ['wrong', 'error', 'errors'] },
  { nl: ['vertrokken', 'vertrekt'], en: ['leave'] },
]
