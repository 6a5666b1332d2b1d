import { PairReading } from './pair-reading.js'
import { SideReading } from './side-reading.js'

/** Reads two texts that should say the same; for segments, where each text is one sentence bead. */
export function readPair(nl: string, en: string): PairReading {
  return new PairReading(new SideReading(nl, 'nl'), new SideReading(en, 'en'))
}
