/** The formats of alignments, in the order in which the command line names them. */
export const alignmentFormats = ['json', 'tsv', 'html', 'tmx', 'xliff', 'xliff12', 'ladder', 'moses'] as const

export type AlignmentFormat = (typeof alignmentFormats)[number]
