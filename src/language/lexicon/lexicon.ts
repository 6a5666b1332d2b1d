/**
 * Word pairs of two languages by their stems (see `stem`): for each stem of the one language the stems of the other that stand for it, with a strength in 0..1:
 * the share of the occurrences of either word that the other explains.
 */
export type StemLexicon = ReadonlyMap<string, readonly (readonly [string, number])[]>
