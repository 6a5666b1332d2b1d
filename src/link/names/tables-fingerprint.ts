import en from './concepts.en.js'
import native from './concepts.native.js'
import nl from './concepts.nl.js'
import functionWords from './function-words.js'
import legalForms from './legal-forms.js'
import { knownPlaceForms } from './place-forms.js'
import translatedNames from './translated-names.js'

let fingerprint: number | undefined

/**
 * A number that changes with the tables that names are compared by. An index made with other tables would miss names without
 * a word; with this it can say that it must be made again.
 */
export function tablesFingerprint(): number {
  if (fingerprint === undefined) {
    let hash = 0x811c9dc5
    const places = [...knownPlaceForms()].map(([form, words]) => `${form}=${words.join('+')}`)
    for (const text of [en, nl, native, translatedNames, ...functionWords, ...legalForms, ...places]) {
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    }
    fingerprint = hash >>> 0
  }
  return fingerprint
}
