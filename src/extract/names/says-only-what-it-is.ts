import { headOf } from './head.js'
import { isTopic, wordsOf } from './words.js'

/** "Medische Universiteit", "University of Technology", "University of Applied Sciences": any town may have one. */
export function saysOnlyWhatItIs(own: string): boolean {
  const words = own.toLowerCase().split(/[\s-]+/)
  return (
    words.some((word) => headOf(word)) &&
    words.every(
      (word) =>
        headOf(word) ||
        isTopic(word) ||
        (['nl', 'en'] as const).some((lang) => {
          const { owner, firstWords, qualifiers, headAdjectives } = wordsOf(lang)
          return owner.has(word) || firstWords.has(word) || qualifiers.has(word) || headAdjectives.has(word)
        }),
    )
  )
}
