import english from './resources/vocabulary.en.js'

export type VocabularyName = keyof typeof english
export type VocabularyValue<Name extends VocabularyName> = keyof (typeof english)[Name] & string

/** The values of every vocabulary of the records, in the order of `schemas/vocabulary.schema.json`. */
export const vocabularies = Object.fromEntries(
  Object.entries(english).map(([name, labels]) => [name, Object.keys(labels)]),
) as { [Name in VocabularyName]: VocabularyValue<Name>[] }
