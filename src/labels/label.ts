import { createInstance, type i18n } from 'i18next'
import type { Lang } from '../contracts.js'
import { countryNames, type CountryCode } from '../generated/country-names.js'
import fieldEn from './resources/field.en.js'
import fieldNl from './resources/field.nl.js'
import vocabularyEn from './resources/vocabulary.en.js'
import vocabularyNl from './resources/vocabulary.nl.js'
import { vocabularies, type VocabularyName, type VocabularyValue } from './vocabularies.js'

/** Everything that has a label: a value of a vocabulary ("joint-phd", "active"), or a country ("BE"). */
export type LabelKey = { [Name in VocabularyName]: VocabularyValue<Name> }[VocabularyName] | CountryCode

/** A field of a record or a column of a table: "since", "partner_name". */
export type FieldName = keyof typeof fieldEn

let instance: i18n | undefined

/** Only the labels of the data: whoever imports them gets no messages of the command line with them. */
function translate(key: string, lang: Lang): string {
  if (!instance) {
    instance = createInstance()
    void instance.init({
      lng: 'en',
      fallbackLng: 'en',
      resources: {
        en: { vocabulary: vocabularyEn, field: fieldEn },
        nl: { vocabulary: vocabularyNl, field: fieldNl },
      },
      initAsync: false,
      interpolation: { escapeValue: false },
    })
  }
  return instance.t(key, { lng: lang })
}

/**
 * What people call a value of the data, in Dutch or English: `label('strategic-partnership', 'nl')` is "strategisch partnerschap",
 * `label('BE', 'nl')` is "België".
 *
 * @throws RangeError where there is no such value
 */
export function label(value: LabelKey, lang: Lang): string {
  if (Object.hasOwn(countryNames, value)) return countryLabel(value, lang)
  const name = (Object.keys(vocabularies) as VocabularyName[]).find((name) =>
    (vocabularies[name] as string[]).includes(value),
  )
  if (!name) throw new RangeError(`Unexpected value "${value}", expected a value of a vocabulary or a country code`)
  return vocabularyLabel(name, value as never, lang)
}

/** The same for one vocabulary: `vocabularyLabel('tie', 'direct', 'nl')` is "rechtstreeks". */
export function vocabularyLabel<Name extends VocabularyName>(
  vocabulary: Name,
  value: VocabularyValue<Name>,
  lang: Lang,
): string {
  return translate(`vocabulary:${vocabulary}.${value}`, lang)
}

/** All values of a vocabulary with their labels, for a menu or a legend. */
export function labels<Name extends VocabularyName>(
  vocabulary: Name,
  lang: Lang,
): Record<VocabularyValue<Name>, string> {
  const entries = vocabularies[vocabulary].map((value) => [value, vocabularyLabel(vocabulary, value, lang)])
  return Object.fromEntries(entries) as Record<VocabularyValue<Name>, string>
}

/** The usual name of a country, ISO 3166-1 alpha-2; the code itself where it is no country. */
export function countryLabel(code: string, lang: Lang): string {
  return (countryNames as Record<string, { nl: string; en: string }>)[code]?.[lang] ?? code
}

/** What people call a field of a record or a column of a table. */
export function fieldLabel(field: FieldName, lang: Lang): string {
  return translate(`field:${field}`, lang)
}
