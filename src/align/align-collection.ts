import type { StemLexicon } from '../language/lexicon/lexicon.js'
import { alignDocument } from './align-document.js'
import type { UnitAlignment } from './alignment.js'
import { stemsOf, swapSides } from './learned-stems.js'
import type { AlignOptions } from './options.js'
import { sortBeads } from './order-beads.js'
import { prepareCollection } from './prepare-collection.js'
import type { UnitDocument } from './unit-document.js'

/** Alignments in the order of the documents, and the stems that the documents taught, left to right. */
export interface AlignedCollection {
  alignments: UnitAlignment[]
  learned: StemLexicon
}

/**
 * Aligns documents that belong together (the pages of a site, or one alone). All words are weighed over all documents; where `learn` says so, the confident
 * beads of a first pass teach which words translate which, and a second pass uses it.
 */
export function alignCollection(documents: readonly UnitDocument[], options: AlignOptions = {}): UnitAlignment[] {
  return alignAndLearn(documents, options).alignments
}

/** As `alignCollection`, and gives what was learned as well, to be used for other documents (`options.learned`). */
export function alignAndLearn(documents: readonly UnitDocument[], options: AlignOptions = {}): AlignedCollection {
  // Worked out on one fixed order of the sides, so that swapping them gives the mirrored result to the last bit.
  if (comesFirst(documents)) return alignOriented(documents, options)
  const mirrored = documents.map(({ nl, en }) => ({ nl: en, en: nl }))
  const sides = { sourceLang: options.targetLang ?? 'en', targetLang: options.sourceLang ?? 'nl' }
  const { alignments, learned } = alignOriented(mirrored, { ...options, ...sides })
  return {
    alignments: alignments.map(({ beads, relation }) => ({
      beads: sortBeads(beads.map((bead) => ({ ...bead, nl: bead.en, en: bead.nl }))),
      relation,
    })),
    learned: swapSides(learned),
  }
}

/** Whether the left texts come before the right ones, at the first place where they differ. */
function comesFirst(documents: readonly UnitDocument[]): boolean {
  for (const { nl, en } of documents) {
    for (let k = 0; k < nl.length || k < en.length; k++) {
      const left = nl[k]?.text ?? ''
      const right = en[k]?.text ?? ''
      if (left !== right) return left < right
    }
  }
  return true
}

function alignOriented(documents: readonly UnitDocument[], options: AlignOptions): AlignedCollection {
  const { encoded, knowledge, weights, learned, vocabulary } = prepareCollection(documents, options)
  return {
    alignments: encoded.map((document) => alignDocument(document, knowledge, weights)),
    learned: stemsOf(learned, vocabulary),
  }
}
