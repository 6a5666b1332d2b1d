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

/** True for a common first name, in small letters. */
export function isFirstName(word: string): boolean {
  return firstNames.has(word)
}
