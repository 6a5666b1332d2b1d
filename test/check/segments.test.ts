import { describe, expect, it } from 'vitest'
import { checkSegment } from '../../src/check/check-segments.js'
import { readSegmentTable } from '../../src/read/segments/read-segment-table.js'

const found = (nl: string, en: string): string[] =>
  checkSegment({ nl, en, file: 'rows.tsv', line: 2 })
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, severity }) => `${rule} ${severity}`)

describe('checkSegment', () => {
  it.each([
    ['Er zijn 12 partners in Gent.', ''],
    ['', 'There are 12 partners in Ghent.'],
    ['Er zijn 12 partners.', '  '],
  ])('reports an empty side as missing text, and nothing else: "%s" | "%s"', (nl, en) => {
    expect(found(nl, en)).toEqual(['STR001 error'])
  })

  it('has nothing to say of a row that is empty on both sides', () => {
    expect(found(' ', '')).toEqual([])
  })

  it('takes no name over the end of a line', () => {
    expect(
      found(
        'Wij werken met de universiteit van Göttingen\nSingapore',
        'We work with the University of Göttingen\nSingapore',
      ),
    ).toEqual([])
  })

  it('takes a word inside a name for no false friend', () => {
    expect(found('Het college van Trinity College Dublin kwam.', 'The board of Trinity College Dublin came.')).toEqual(
      [],
    )
  })
})

describe('a row with colour codes of a terminal', () => {
  const read = async (...lines: string[]) => {
    async function* all() {
      yield* lines
    }
    const segments = []
    for await (const segment of readSegmentTable(all(), 'rows.tsv', () => {})) segments.push(segment)
    return segments
  }
  it('is compared by its words, at their own columns', async () => {
    const [same] = await read('nl\ten', 'Er zijn \u001b[31mvijf\u001b[0m artsen\tThere are five doctors')
    expect(checkSegment(same!)).toEqual([])
    const [other] = await read('nl\ten', 'Er zijn \u001b[31mvijf\u001b[0m artsen\tThere are six doctors')
    expect(checkSegment(other!)).toMatchObject([
      { rule: 'NUM001', nl: { column: 14, text: 'vijf' }, en: { column: 40, text: 'six' } },
    ])
  })
})
