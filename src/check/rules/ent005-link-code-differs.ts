import type { PairReading } from '../reading/pair-reading.js'
import type { Draft, PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** ENT005: what and why are in `labels/resources/check.en.ts`. */
export const linkCodeDiffers: PairRule = {
  scope: 'pair',
  id: 'ENT005',
  name: 'link-code-differs',
  severity: 'error',
  fires: [
    { nl: 'Mail naar info@example.org.', en: 'Email info@example.com.' },
    { nl: 'Bel 050-123 45 67.', en: 'Call +31 50 123 4568.' },
    { nl: 'Zie https://doi.org/10.1234/abc.', en: 'See https://doi.org/10.1234/abd.' },
  ],
  passes: [
    { nl: 'Zie https://www.example.org/nl/partners.', en: 'See https://www.example.org/en/partners.' },
    { nl: 'Bel 050-123 45 67.', en: 'Call +31 50 123 4567.' },
  ],
  check: (pair) =>
    draftsOf(pair, 'ENT005').map((draft) => (isPointer(draft, pair) ? { ...draft, severity: 'note' } : draft)),
}

/** "(see 9292.nl for times)": an address in parentheses that one version gives its own readers, where the other has none. */
function isPointer({ nl, en }: Draft, pair: PairReading): boolean {
  if ((nl === null) === (en === null)) return false
  const { text } = nl ? pair.nl : pair.en
  const { start = 0, end = 0 } = nl ?? en ?? {}
  const address = text.slice(start, end)
  return (
    !address.includes('@') &&
    /[\p{L}\p{N}]\.\p{L}{2}/u.test(address) &&
    /\((?:see|zie|via|at|op|more at|meer op|more on|kijk op|info|information|informatie)?:?\s*$/iu.test(
      text.slice(Math.max(0, start - 24), start),
    )
  )
}
