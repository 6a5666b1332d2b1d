import { isCapitalised, type Token } from '../tokens/token.js'
import type { Name } from '../names/name.js'
import { foldName } from './fold-name.js'
import type { NamedSentence } from './gather-entities.js'
import { homeWords } from './home-words.js'

/**
 * What the page calls its home behind the home's name: "Nikhef, the National Institute for Subatomic Physics, …", "Amsab-ISG, voluit Amsab-Instituut voor
 * Sociale Geschiedenis, …", "ASTRON is the Netherlands Institute for Radio Astronomy". A list goes on behind its commas, a name put beside another does not.
 *
 * @param sentences with the spans of the homes known so far
 * @returns folded names with the home's id
 */
export function apposedHomes(sentences: readonly NamedSentence[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { sentence, names, homes } of sentences) {
    const { tokens } = sentence
    for (const home of homes) {
      for (const name of names) {
        if (name.first <= home.last || !namesWhole(name) || !isApposed(tokens, home.last + 1, name)) continue
        found.set(foldName(name.name), home.id)
      }
    }
  }
  return found
}

function isApposed(tokens: readonly Token[], from: number, { first, reach }: Name): boolean {
  const is = homeWords.is.has(tokens[from]?.lower ?? '')
  if (tokens[from]?.text !== ',' && !is) return false
  let at = from + 1
  while (homeWords.inFull.has(tokens[at]?.lower ?? '')) at++
  const spelled = at > from + 1
  const article = homeWords.article.has(tokens[at]?.lower ?? '')
  if (article) at++
  if (at !== first) return false
  const after = tokens[reach + 1]
  // "ASTRON is the Institute's neighbour"
  if (is) return article && !/^['’]/.test(after?.text ?? '')
  if (!after || /^[.;)]$/.test(after.text)) return spelled || article
  const next = tokens[reach + 2]
  // "Erasmus MC, the Karolinska Institute and …", "HOME, Leiden University, the University of …"
  return after.text === ',' && next?.shape === 'lower' && !homeWords.goesOn.has(next.lower) && !isCapitalised(next)
}

/** A name that says what the whole is: of one body, which is neither a part nor a thing. */
function namesWhole({ head, first, last }: Name): boolean {
  return (
    last > first &&
    head !== null &&
    !head.plural &&
    (head.class === 'university' || head.class === 'hospital' || head.class === 'research-institute')
  )
}
