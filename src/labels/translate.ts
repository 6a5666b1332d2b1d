import { createInstance } from 'i18next'
import type { Lang } from '../contracts.js'
import { resources } from './resources.js'

/** Gives the words for a key such as "read:emptyFile", with the values filled in. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

const translators = new Map<Lang, Translate>()

/** The translator for one language. i18next with no detection and no network: the same words on every machine. */
export function translator(lang: Lang): Translate {
  let translate = translators.get(lang)
  if (!translate) {
    const instance = createInstance()
    void instance.init({
      lng: lang,
      fallbackLng: 'en',
      resources,
      initAsync: false,
      interpolation: { escapeValue: false },
    })
    translate = (key, values) => instance.t(key, values ?? {})
    translators.set(lang, translate)
  }
  return translate
}
