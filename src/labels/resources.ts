import cliEn from './resources/cli.en.js'
import cliNl from './resources/cli.nl.js'
import linkEn from './resources/link.en.js'
import linkNl from './resources/link.nl.js'

/** All namespaces of labels and messages, by language. One line a namespace, in alphabetical order. */
export const resources = {
  en: { cli: cliEn, link: linkEn },
  nl: { cli: cliNl, link: linkNl },
}
