import type { LanguageCues } from './cues.js'

/** Languages that a page of a Dutch or Flemish institution may be in as well: enough to say that it is neither Dutch nor English. */
const others: Readonly<Record<string, LanguageCues>> = {
  de: {
    words:
      'der die das und ist nicht mit für auf ein eine einer einem den dem des von zu im sich auch wird werden wurde sind bei nach über aus wie oder zum zur durch wir ihre seine unsere zwischen seit'.split(
        ' ',
      ),
    shared: 'in was an'.split(' '),
    groups: ['ä', 'ö', 'ü', 'ß', 'sch', 'ung', 'keit', 'lich', 'tz', 'pf'],
  },
  fr: {
    words:
      'le la les des du et est une un dans pour que qui sur avec pas par plus au aux ce cette ces sont il elle nous vous leur ses été être a fait entre depuis université recherche'.split(
        ' ',
      ),
    shared: 'de en on'.split(' '),
    groups: ['ç', 'é', 'è', 'eau', 'eux', 'oi', 'aux', 'tion', 'qu'],
  },
  es: {
    words:
      'el los las una por con para que del es son como más su sus entre desde universidad investigación y se al lo'.split(
        ' ',
      ),
    shared: 'de en la no a'.split(' '),
    groups: ['ñ', 'ción', 'í', 'ó', 'dad', 'll'],
  },
  it: {
    words:
      'il lo gli che di per con del della dei delle è sono una nel alla come più anche ricerca università tra dal'.split(
        ' ',
      ),
    shared: 'in la e a'.split(' '),
    groups: ['zione', 'gli', 'tà', 'zz', 'cch', 'ò'],
  },
  cy: {
    words: 'yn yr y ac ar gyda gan mae wedi eu ei hyn sydd bod fel neu drwy rhwng cymru dogfennau gwybodaeth'.split(
      ' ',
    ),
    shared: 'a i o'.split(' '),
    groups: ['dd', 'wy', 'ff', 'll', 'yd', 'ŵ', 'ŷ'],
  },
  fy: {
    words: 'it fan yn is wurdt binne foar dy mei net om op dêr har ús wy jo ek oan by út troch oer'.split(' '),
    shared: 'de en te'.split(' '),
    groups: ['û', 'sk', 'tsj', 'ij', 'oa', 'ea', 'iiz'],
  },
  pl: {
    words: 'i w na z do nie się jest że to od przez dla oraz jak są po ich'.split(' '),
    shared: 'o a'.split(' '),
    groups: ['ł', 'ż', 'ś', 'cz', 'sz', 'rz', 'ę', 'ą'],
  },
}

export default others
