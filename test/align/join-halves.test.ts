import { describe, expect, test } from 'vitest'
import { alignBlocks } from '../../src/align/align-blocks.js'

const paragraph = (text: string) => ({ text, kind: 'paragraph' })
const caption = (text: string) => ({ text, kind: 'caption' })

describe('halves that stand apart', () => {
  const nl = [
    paragraph('Het nieuwe laboratorium aan de Zernikelaan opent in maart zijn deuren voor onderzoekers.'),
    paragraph(
      'De universiteit tekende vorige week een overeenkomst met de partners in Jakarta over gezamenlijk onderwijs in de kindergeneeskunde, en de rector sprak daarbij van een mijlpaal voor beide ziekenhuizen en hun studenten.',
    ),
    paragraph('Meer over het programma staat in het jaarverslag van de faculteit.'),
  ]
  const before = paragraph('The new laboratory in Zernikelaan opens its doors to researchers in March.')
  const first = paragraph(
    'Last week the university signed an agreement with the partners in Jakarta on joint education in paediatrics;',
  )
  const second = paragraph('on that occasion the rector spoke of a milestone for both hospitals and their students.')
  const after = paragraph('More about the programme can be found in the annual report of the faculty.')
  const pairs = (en: { text: string; kind: string }[], left = nl) =>
    alignBlocks(left, en).beads.map((bead) => [bead.nl, bead.en])

  test('are one bead around the caption that cuts them, which stays alone', () => {
    const beads = pairs([before, first, caption('Photo: Elske Koopmans'), second, after])
    expect(beads).toContainEqual([[1], [1, 3]])
    expect(beads).toContainEqual([[], [2]])
  })

  test('are found on the left side as well, with the sides exchanged', () => {
    const en = [before, first, caption('Photo: Elske Koopmans'), second, after]
    const beads = alignBlocks(en, nl, { sourceLang: 'en', targetLang: 'nl' }).beads
    expect(beads.map((bead) => [bead.nl, bead.en])).toContainEqual([[1, 3], [1]])
  })

  test('a sentence of its own behind the caption is not taken in', () => {
    const other = paragraph('Visitors can park their bicycles in the garage below the square.')
    const whole = paragraph(`${first.text} ${second.text}`)
    const beads = pairs([before, whole, caption('Photo: Elske Koopmans'), other, after])
    expect(beads).toContainEqual([[1], [1]])
    expect(beads).toContainEqual([[], [3]])
  })
})
