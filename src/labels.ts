/** What people call the values, countries and fields of the data, in Dutch and in English. */
export type { Lang } from './contracts.js'
export type { CountryCode } from './generated/country-names.js'
export { countryLabel, fieldLabel, label, labels, vocabularyLabel } from './labels/label.js'
export type { FieldName, LabelKey } from './labels/label.js'
export { vocabularies } from './labels/vocabularies.js'
export type { VocabularyName, VocabularyValue } from './labels/vocabularies.js'
