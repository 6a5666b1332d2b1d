import type { LanguageCues } from './cues.js'

/** Dutch. */
const cues: LanguageCues = {
  words: (
    'de het een en van met voor zijn wordt worden werd werden niet ook bij aan door naar uit als dat dit deze die er te om ' +
    'heeft hebben had onze ons wij zij hun haar hij je jij jouw u uw ik maar omdat zodat waar waarom wie wat hoe nog meer meest veel ' +
    'tussen tijdens sinds vanaf tot tegen onder boven naast samen samenwerking lees verder alle elke geen kan kunnen moet moeten zal ' +
    'zullen wil willen jaar jaren nieuws onderzoek onderwijs zorg universiteit ziekenhuis faculteit internationaal internationale wij ' +
    'via zoals ten ter des eerste tweede derde nieuwe grote goede andere bent heb word zich zelf daar hier toen dan wel echter meer ' +
    'mensen wereld land landen stad hoogleraar studenten medewerkers onderzoekers artikel pagina engels nederlands overzicht terug zoeken'
  ).split(' '),
  shared: 'in is of was we op over per team partners contact'.split(' '),
  groups: ['ij', 'aa', 'oe', 'uu', 'ieu', 'sch', 'lijk', 'heid', 'ee', 'oo', 'ui', 'gd', 'cht', 'eerd', 'tje'],
}

export default cues
