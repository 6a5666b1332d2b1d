import type { Lang } from '../contracts.js'
import { identifyLanguage, surelyIn } from '../language/identify/identify-language.js'
import type { Problem } from '../problem.js'
import type { Draft } from './draft.js'
import type { RepairedBlock } from './finish-page.js'

/** "nl-BE" and "en_GB" to nl and en; null for any other tag. */
export function asLang(tag: string | null | undefined): Lang | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0]
  if (primary === 'nl' || primary === 'nld' || primary === 'dut') return 'nl'
  return primary === 'en' || primary === 'eng' ? 'en' : null
}

/** The language that a file name says: "page.nl.md", "page-en.html", "nl/page.txt", "pagina_NL.htm". */
export function langOfName(file: string): Lang | null {
  const name = /[._-](nl|en|nld|eng|nederlands|english|dutch)(?:\.[A-Za-z0-9]{1,8})?$/i.exec(file)?.[1]
  const folder = /(?:^|\/)(nl|en|nederlands|english|dutch)(?:-[a-z]{2})?\/(?:[^/]+\/)*[^/]*$/i.exec(file)?.[1]
  const word = (name ?? folder)?.toLowerCase()
  if (word === undefined) return null
  return word.startsWith('n') || word === 'dutch' ? 'nl' : 'en'
}

/**
 * Decides the language of a page. What the caller or the front matter says holds; else the content where it speaks clearly, for pages made from
 * a template of the other language; else what the markup, the list of language versions or the file name says.
 */
export function decideLanguage(
  draft: Draft,
  blocks: readonly RepairedBlock[],
  file: string,
  given: Lang | null,
  isDeclaredByHand: boolean,
): { lang: Lang | null; problems: Problem[] } {
  const text = blocks
    .filter((block) => block.reason === null)
    .map((block) => block.text)
    .join('\n')
  const found = identifyLanguage(text)
  const own = draft.metadata.alternates.find((alternate) => alternate.address === draft.metadata.address)
  const declared = asLang(draft.lang) ?? asLang(own?.lang) ?? langOfName(file)
  const isClear = found.weight >= 8 && found.lead >= 0.35
  const warn = (code: string, values: Problem['values']): Problem[] => [
    { severity: 'warning', code, file, line: null, column: null, values },
  ]
  const stated = given ?? (isDeclaredByHand ? asLang(draft.lang) : null)
  if (isClear && found.lang !== 'nl' && found.lang !== 'en') {
    return { lang: stated, problems: warn('read:otherLanguage', { lang: found.lang ?? '' }) }
  }
  const content = isClear ? asLang(found.lang) : null
  const before = stated ?? declared
  if (content !== null && before !== null && content !== before) {
    return { lang: stated ?? content, problems: warn('read:languageDiffers', { declared: before, found: content }) }
  }
  const lang = before ?? content ?? (found.weight >= 1 && found.lead >= 0.3 ? asLang(found.lang) : null)
  const foreign = isDeclaredByHand && draft.lang !== null && asLang(draft.lang) === null
  if (lang === null && text.trim() !== '') return { lang, problems: warn('read:unknownLanguage', {}) }
  return { lang, problems: foreign ? warn('read:otherLanguage', { lang: draft.lang as string }) : [] }
}

/** The language of a block where it is surely not the page's: by its words, or by its markup where its words do not speak against it. */
export function languageOfBlock(text: string, declared: string | null, page: Lang | null): Lang | null {
  const surely = surelyIn(text)
  const lang = surely ?? asLang(declared)
  return lang !== null && lang !== page ? lang : null
}
