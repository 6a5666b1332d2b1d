import type { Name } from '../names/name.js'
import { wordsOf } from '../names/words.js'
import type { Lang } from '../../contracts.js'
import type { Token } from '../tokens/token.js'

/** Common first names of the Low Countries and of English, for telling a person from an organisation without a head noun. */
const firstNames = new Set(
  `aad adriaan albert alex alexander alexandra alice amber an andrea andreas andrew anita anja anke ann anna anne annelies annemarie anneke anton
  arie arjan arnold arthur astrid barbara bart bas ben benjamin bernard bert bianca bob bram brigitte caroline carel carl carla carlo catherine
  charles charlotte chris christian christine christoph claire claudia cor cornelis daan daniel danny david debby dennis diana dick dirk ed eddy
  edith edward eline elise elizabeth ellen els emily emma eric erik ernst esther eva evelien evert femke filip fleur floris frank frans fred
  frederik gary geert george gerard gerrit gert guido guy hannah hans harry heleen helen helena hendrik henk henri herman hilde hugo ian ilse inge
  ingrid irene iris isabel jaap jack jacob jacqueline jacques jan jane janneke jasper jeannette jef jennifer jeroen jessica jo johan johanna john
  johnny jolanda joris jos josé joost judith julia julie jurgen kaat karel karen karin karl kathleen katrien kees kevin kim klaas koen kris kristien
  laura lars lauren lena leo liesbeth lieve linda lisa lode loes lotte louis louise luc lucas lucia ludo luuk maaike maarten mara marc marcel
  margriet maria marian marianne marie marieke marijke marion marjan mark marleen martijn martin martine mary mathias matthijs maud max michael
  michel michiel mieke miranda mireille monique myriam nadia nathalie nicole niels nienke nina noor olga olivier onno paul paula patricia patrick
  peter petra philip philippe pierre piet pieter raf ralph raymond renée richard rik rita robert robin roel rogier roland ron rob ruben rudy ruth
  sabine sam sander sandra sara sarah sebastian silvia simon sofie sonja sophie stefan stephanie steven stijn susan suzanne sven sylvia tamara tanja
  theo thijs thomas tim tine tom tommy veerle vera victor vincent walter ward wendy wiebe wiel willem william wim wouter yves yvonne zoë ying
  mohammed fatima jean joão josef jorge juan carlos luis luís miguel antonio antónio giovanni marco francesco giulia andrei ivan sergei sergey
  dmitri olena piotr katarzyna agnieszka petr jiří lászló jános józsef gábor ahmed mohamed muhammad mustafa ali hassan hussein omar yusuf fatma
  aisha amina khadija hiroshi kenji yuki raj priya anil sunita kofi kwame abena chidi ngozi thabo sipho nelson wanjiku siti budi agus dewi putu
  josephine margaret jonathan nathan joseph samuel emmanuel francis stephen nicholas matthew james jason brian alan neil fiona olivia nils anders
  bjørn henrik jens klaus wolfgang jürgen günter heinz dieter uwe ulrich matthias tobias florian katharina françois michèle étienne sébastien hélène
  isabelle florence chantal bruno enrico paolo luca stefano giuseppe roberto elena chiara carolien annemiek jolien sanne nynke sietske gerben jelle
  sjoerd tjeerd hidde`.split(/\s+/),
)

/** How words for people's trades end: "viroloog", "ambtgenoot", "archaeologist", "counterpart". */
const roles =
  /(?:loog|genoot|kundige|ologist|jurist|directeur|leider|meester|counterpart|collega|minister|ondernemer|journalist|historian|historicus|deans|rectors|decanen|rectoren|professors|professoren|hoogleraren|ministers)$/

/** True where a name without a head noun is a person's: a title before it, a first name in it, someone who says something. */
export function isPerson(name: Name, tokens: readonly Token[], lang: Lang): boolean {
  if (name.head || name.shared) return false
  // "Ernst & Young", "William & Mary", "King's Health Partners": firms and houses.
  if (/[&+@~]|['’]s /.test(name.name)) return false
  const words = wordsOf(lang)
  const length = name.last - name.first + 1
  if (length > 5) return false
  if (name.rules.includes('titleBefore')) return true
  // "het Maria Middelares", "de Johan Cruijff Arena": nobody is called with an article.
  if (/^(?:het|de|the)$/.test(tokens[name.first - 1]?.lower ?? '')) return false
  const first = tokens[name.first]!.lower.split('-')[0]!
  if (length >= 2 && firstNames.has(first) && tokens[name.first]!.shape === 'capital') return true
  const before = tokens[name.first - 1]
  const beforeThat = tokens[name.first - 2]
  const titled = (token: Token | undefined): boolean =>
    token !== undefined && (words.titles.has(token.lower) || (token.shape === 'lower' && roles.test(token.lower)))
  if (length >= 2 && tokens[name.first]!.shape === 'capital' && roles.test(first) && !words.openers.has(first))
    return true
  if (titled(before) || (before?.text === '.' && titled(beforeThat))) return true
  if (tokens[name.first]!.shape === 'acronym') return false
  const after = tokens[name.reach + 1]
  if (after && words.speech.has(after.lower) && after.lower !== 'volgens') return true
  if (before && ['aldus', 'says', 'zegt', 'said', 'vertelt'].includes(before.lower)) return true
  // "Adriaan Bedner, hoogleraar …"
  return after?.text === ',' && titled(tokens[name.reach + 2]) && length >= 2
}
