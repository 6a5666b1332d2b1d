import { splitCompound } from '../../language/compounds/split-compound.js'
import { foldName } from '../../link/names/fold-name.js'
import { nameTranslations } from '../tables/name-translations.js'
import { cognates } from './cognate-endings.js'
import { isDutchWord, translatesTo } from './said-in-text.js'

/** So many first letters in common make two long words one: "patiëntgegevens" and "patient". */
const shortestShared = 6

/** True where a Dutch word, or a part of it, has an English one as its translation or its cognate: "getest" and "tested", "patiëntgegevens" and "patient". */
export function wordTranslates(dutch: string, english: string): boolean {
  if (dutch === english || translatesTo(dutch, english)) return true
  const [own, other] = [foldName(dutch), foldName(english)]
  if (own === other || cognates(own, other) || nameTranslations.get(own)?.includes(other)) return true
  if (own.length >= shortestShared && own.slice(0, shortestShared) === other.slice(0, shortestShared)) return true
  // "Getest" is "tested": the prefix of the participle says nothing.
  const bare = /^ge(\p{L}{4,})$/u.exec(own)?.[1]
  if (bare !== undefined && bare.slice(0, 4) === other.slice(0, 4)) return true
  // "Lesmateriaal" is "material", "rekenmodel" a "model".
  for (let at = 3; at <= own.length - 5; at += 1) {
    const end = own.slice(at)
    if (end === other || (end.length > 5 && cognates(end, other))) return true
  }
  return (splitCompound(own, isDutchWord) ?? []).some((part) => translatesTo(part, english))
}
