import type { PagePair } from '../rule.js'
import { PairReading } from './pair-reading.js'
import { SideReading } from './side-reading.js'
import { sharedWords } from './shared-words.js'

/** A share of shared words below this is no translation where the text has enough of them; where no value agrees either, a higher one. */
const hardly = 0.15
const few = 0.3

/** Two blocks in the same place. */
export interface UnlikeBlocks {
  nl: number
  en: number
}

/**
 * Paragraphs that the alignment has paired by their place alone: none of their values and names agree, and hardly a word of the one is a translation of a word of
 * the other. So stands a question of one language where the other has asked something else. The headings above them come first, where they are unlike too.
 */
export function unlikeBlocks({ nl, en, alignment }: PagePair): UnlikeBlocks[] {
  const { beads } = alignment
  return beads.flatMap((bead, at): UnlikeBlocks[] => {
    const [left, right] = [nl.blocks[bead.nl[0] ?? -1], en.blocks[bead.en[0] ?? -1]]
    if (!left || !right || bead.nl.length > 1 || bead.en.length > 1) return []
    if (left.kind !== 'paragraph' || right.kind !== 'paragraph') return []
    const { said, known } = sharedWords(left.text, right.text)
    if (known < 5 || said / known > few) return []
    const agree = agreement(left.text, right.text)
    const above = beads[at - 1]
    const [one, two] = [nl.blocks[above?.nl[0] ?? -1], en.blocks[above?.en[0] ?? -1]]
    const heads = one?.kind === 'heading' && two?.kind === 'heading' ? sharedWords(one.text, two.text) : null
    const headed = heads !== null && heads.said === 0 && heads.known >= 2
    const apart = (known >= 8 && said / known <= hardly) || (headed && agree.apart >= 3)
    if (agree.same > 0 || !apart) return []
    const own = { nl: bead.nl[0]!, en: bead.en[0]! }
    return headed ? [{ nl: above!.nl[0]!, en: above!.en[0]! }, own] : [own]
  })
}

/** How many values, places and names two texts share, and how many they do not. */
function agreement(nl: string, en: string): { same: number; apart: number } {
  const pair = new PairReading(new SideReading(nl, 'nl'), new SideReading(en, 'en'))
  const { same, changed, onlyNl, onlyEn } = pair.values
  const { names, places } = pair.names
  const apart = 2 * changed.length + onlyNl.length + onlyEn.length + names.nl.length + names.en.length
  const named =
    pair.nl.places.length - places.nl.length + pair.nl.names.filter(({ opens }) => !opens).length - names.nl.length
  return { same: same.length + Math.max(0, named), apart: apart + places.nl.length + places.en.length }
}
