import type { Lang } from '../../contracts.js'

/** Plural nouns for organisations without a name, by language. */
export const groupNouns: Record<Lang, ReadonlySet<string>> = {
  en: new Set(
    'hospitals universities institutes institutions companies businesses governments municipalities authorities organisations organizations schools colleges clinics ngos centres centers laboratories smes enterprises museums archives libraries ministries firms industries foundations agencies publishers faculties'.split(
      ' ',
    ),
  ),
  nl: new Set(
    "ziekenhuizen universiteiten instituten instellingen bedrijven overheden gemeenten organisaties scholen hogescholen klinieken centra laboratoria kennisinstellingen kenniscentra partnerinstellingen partneruniversiteiten partnerinstituten onderzoeksinstellingen onderzoeksinstituten musea archieven bibliotheken ministeries stichtingen uitgeverijen faculteiten ngo's mkb-bedrijven zorginstellingen universiteitsziekenhuizen".split(
      ' ',
    ),
  ),
}

/** Words before such a noun that belong to its description. */
export const groupAdjectives: Record<Lang, RegExp> = {
  en: /^(?:public|partner|knowledge|other|several|various|many|foreign|international|european|african|asian|local|regional|academic|private|well-regarded|leading|large|small|dutch|flemish|research|teaching|university|social|cultural|high|medium-sized|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/,
  nl: /^(?:andere|verschillende|diverse|veel|buitenlandse|internationale|europese|afrikaanse|aziatische|lokale|regionale|gerenommeerde|grote|kleine|nederlandse|vlaamse|academische|\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/,
}
