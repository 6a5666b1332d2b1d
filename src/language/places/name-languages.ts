import { foldPlace } from './fold-place.js'

/**
 * Where a name in a language is at home: `language | words that show a name to be in it | countries`. Words are folded, and those that several of these
 * languages share stand with each. A hospital called "Hospital de San Carlos" is not in San Carlos, California, and a "Université" is not in Paris, Texas.
 */
const table = `
es | universidad, instituto, fundacion, ministerio, universitario, centro, escuela, facultad, nacional, pontificia, el, la, los, las, del, y | ES MX AR CL CO PE VE EC BO PY UY CU DO GT HN SV NI CR PA PR GQ
ca | universitat, institut, fundacio, hospital clinic, l, dels | ES AD
pt | universidade, instituto, fundacao, ministerio, centro, escola, faculdade, nacional, do, da, dos, das | PT BR AO MZ CV GW ST TL
it | universita, istituto, fondazione, ministero, ospedale, policlinico, azienda, scuola, politecnico, centro, la, del, della, dello, degli, di | IT CH SM
fr | universite, institut, fondation, ministere, hopital, hopitaux, centre hospitalier, chu, ecole, faculte, la, le, les, du, des, l | FR BE CH LU CA MC SN CI CM CD CG BF BJ TG ML NE GA MG GN TD CF RW BI DJ MA DZ TN LB HT MU SC KM RE GP MQ GF NC PF YT KH VN LA
de | universitat, technische universitat, hochschule, fachhochschule, institut, stiftung, ministerium, klinikum, universitatsklinikum, uniklinik, krankenhaus, fur, und, der | DE AT CH LI LU BE IT
`

interface NameLanguage {
  words: ReadonlySet<string>
  countries: readonly string[]
}

const languages: readonly NameLanguage[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [, words, countries] = row.split('|').map((part) => part.trim()) as [string, string, string]
    return { words: new Set(words.split(', ')), countries: countries.split(' ') }
  })

/** Words of Dutch and English names, which may stand in any country. */
const ours = new Set('university of the and for universiteit van voor het en te'.split(' '))

/**
 * The countries that a name in Spanish, Catalan, Portuguese, Italian, French or German can be at home in, or null where its words show none of these languages.
 * Of several languages that it may be in, all countries count.
 */
export function homelandsOf(name: string): ReadonlySet<string> | null {
  const words = foldPlace(name).split(' ')
  if (words.some((word) => ours.has(word))) return null
  const most = { count: 0, countries: new Set<string>() }
  for (const { words: shown, countries } of languages) {
    const pairs = words.filter((word, at) => shown.has(word) || shown.has(`${word} ${words[at + 1] ?? ''}`))
    if (pairs.length === 0 || pairs.length < most.count) continue
    if (pairs.length > most.count) Object.assign(most, { count: pairs.length, countries: new Set() })
    for (const country of countries) most.countries.add(country)
  }
  return most.count === 0 ? null : most.countries
}
