import alignEn from './resources/align.en.js'
import alignNl from './resources/align.nl.js'
import buildEn from './resources/build.en.js'
import buildNl from './resources/build.nl.js'
import checkEn from './resources/check.en.js'
import checkNl from './resources/check.nl.js'
import cliEn from './resources/cli.en.js'
import cliNl from './resources/cli.nl.js'
import compareEn from './resources/compare.en.js'
import compareNl from './resources/compare.nl.js'
import fetchEn from './resources/fetch.en.js'
import fetchNl from './resources/fetch.nl.js'
import fieldEn from './resources/field.en.js'
import fieldNl from './resources/field.nl.js'
import helpEn from './resources/help.en.js'
import helpNl from './resources/help.nl.js'
import ioEn from './resources/io.en.js'
import ioNl from './resources/io.nl.js'
import linkEn from './resources/link.en.js'
import linkNl from './resources/link.nl.js'
import publishEn from './resources/publish.en.js'
import publishNl from './resources/publish.nl.js'
import readEn from './resources/read.en.js'
import readNl from './resources/read.nl.js'
import schemaEn from './resources/schema.en.js'
import schemaNl from './resources/schema.nl.js'
import segmentsEn from './resources/segments.en.js'
import segmentsNl from './resources/segments.nl.js'
import validateEn from './resources/validate.en.js'
import validateNl from './resources/validate.nl.js'
import vocabularyEn from './resources/vocabulary.en.js'
import vocabularyNl from './resources/vocabulary.nl.js'

/** All namespaces of labels and messages. One line a namespace, in alphabetical order. */
export const namespaces = {
  align: { en: alignEn, nl: alignNl },
  build: { en: buildEn, nl: buildNl },
  check: { en: checkEn, nl: checkNl },
  cli: { en: cliEn, nl: cliNl },
  compare: { en: compareEn, nl: compareNl },
  fetch: { en: fetchEn, nl: fetchNl },
  field: { en: fieldEn, nl: fieldNl },
  help: { en: helpEn, nl: helpNl },
  io: { en: ioEn, nl: ioNl },
  link: { en: linkEn, nl: linkNl },
  publish: { en: publishEn, nl: publishNl },
  read: { en: readEn, nl: readNl },
  schema: { en: schemaEn, nl: schemaNl },
  segments: { en: segmentsEn, nl: segmentsNl },
  validate: { en: validateEn, nl: validateNl },
  vocabulary: { en: vocabularyEn, nl: vocabularyNl },
}

/** The same by language, as i18next takes them. */
export const resources = { en: inLanguage('en'), nl: inLanguage('nl') }

function inLanguage(lang: 'en' | 'nl'): Record<keyof typeof namespaces, Record<string, unknown>> {
  const entries = Object.entries(namespaces).map(([name, resource]) => [name, resource[lang]])
  return Object.fromEntries(entries) as Record<keyof typeof namespaces, Record<string, unknown>>
}
