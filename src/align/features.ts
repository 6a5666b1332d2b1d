/** What is measured of a bead, and where it stands in the row of its measures. `weights.ts` has a weight for each, for each group of shapes. */
export const AT = {
  bias: 0,
  /** Coverage, and by how much it is above a quarter, a half, three quarters: its worth is not a straight line. */
  cover: 1,
  cover25: 2,
  cover50: 3,
  cover75: 4,
  /** Coverage of the side that is covered less. */
  least: 5,
  least30: 6,
  /** Weight of the words that are explained, and of those that are not, as logarithms. */
  mass: 7,
  massCover: 8,
  unmatched: 9,
  /** Standard deviations that the lengths are off, and by how much more than one and than two and a half. */
  length: 10,
  length1: 11,
  length2: 12,
  kindSame: 13,
  kindOther: 14,
  headingBoth: 15,
  headingOne: 16,
  depthOther: 17,
  endingSame: 18,
  endingOther: 19,
  punctuation: 20,
  size: 21,
  /** Of larger beads: coverage of the part that is covered least, and what the part adds that adds least. */
  part: 22,
  part20: 23,
  gain: 24,
  gainShort: 25,
  continued: 26,
  parts3: 27,
  headingInside: 28,
  kindMixed: 29,
  /** Of 1-1 beads: by how much both units are covered better than by other partners, and whether both are each other's best. */
  margin: 30,
  marginBest: 31,
  lengthGain: 32,
  /** Coverage as a multiple of the document's level, and that level. */
  relative: 33,
  relativeLeast: 34,
  level: 35,
} as const

export type Feature = keyof typeof AT

/** The names in the order of their places. */
export const FEATURES = Object.keys(AT) as readonly Feature[]

/** Groups of shapes with weights of their own: 1-1; 1-n and n-1; n-m. */
export const GROUPS = ['one', 'fan', 'many'] as const
