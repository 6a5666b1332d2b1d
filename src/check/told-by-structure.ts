import { tokenize } from '../language/values/tokens.js'
import type { PlacedDraft } from './placed-draft.js'
import { negation } from './tables/negation.js'

/**
 * Takes out what a finding of structure already tells: values and names in a block that was left untranslated or stands beside another text, and a sentence without a counterpart that
 * denies beside a denial of the other side that found none ("…; aanmelden hoeft niet" and "There is no need to sign up."): the two are one.
 */
export function withoutTold(structure: readonly PlacedDraft[], inside: readonly PlacedDraft[]): PlacedDraft[] {
  const untranslated = structure.filter(({ rule, message }) => rule.id === 'STR006' || message === 'unlike')
  const rest = inside.filter(
    ({ nl, en }) => !untranslated.some((draft) => draft.nl?.block === nl?.block && draft.en?.block === en?.block),
  )
  const told = new Set<PlacedDraft>()
  const sentences = structure.map((sentence) => {
    const denial = rest.find((draft) => !told.has(draft) && isOne(sentence, draft))
    if (!denial) return sentence
    told.add(denial)
    return { ...sentence, severity: 'note' as const }
  })
  return [...sentences, ...rest.filter((draft) => !told.has(draft))]
}

function isOne({ rule, nl, en, texts }: PlacedDraft, denial: PlacedDraft): boolean {
  if (rule.id !== 'STR009' || denial.rule.id !== 'NEG001' || (nl === null) === (en === null)) return false
  const side = nl ? 'nl' : 'en'
  const lone = nl ?? en
  const other = side === 'nl' ? 'en' : 'nl'
  if (!lone || denial.values?.[other] === null || denial[side]?.block !== lone.block) return false
  const sentence = texts[side]?.slice(lone.start, lone.end) ?? ''
  return tokenize(sentence, []).some(({ lower }) => negation[side].strong.has(lower))
}
