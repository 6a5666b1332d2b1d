import type { Lang } from '../contracts.js'
import type { Page } from '../read/page.js'
import { assemble } from './assemble/assemble.js'
import { assembleMentions, assemblePassedOver } from './assemble/assemble-mentions.js'
import { withPieces } from './classify/home-pieces.js'
import type { Home } from './classify/homes.js'
import type { Extraction } from './extraction.js'
import { placesFor } from './places/places.js'
import { locate } from './places/locate.js'
import { readStatements } from './relations/read-statements.js'
import { relate } from './relations/relate.js'

/** What the extractor is told beside the page. */
export interface ExtractContext {
  /** The homes that the page speaks for, with every name they are known by; the first one is meant where the text leaves it open. */
  homes: readonly Home[]
  /** Names that the other language's page has in the aligned blocks: they are looked for again in this one. */
  otherNames?: readonly string[]
}

/**
 * All that a page says of partnerships: mentions, claims, programmes, unnamed groups, values that qualify none of them, and what was
 * passed over. Never throws on any text; every span is in UTF-16 offsets of its block's text. Linear in the page's length.
 */
export function extractPage(page: Page, context: ExtractContext): Extraction {
  const lang: Lang = page.lang ?? 'nl'
  const places = placesFor(lang)
  const homes = context.homes.map(withPieces)
  const { statements, entities } = readStatements(page, lang, places, homes, context.otherNames)
  const related = relate(
    statements,
    lang,
    places,
    homes.map(({ id }) => id),
  )
  locate(related, lang, places)
  const mentions = assembleMentions(page, entities, places)
  const found = assemble(page, related, lang, places)
  return { page: page.id, lang, mentions, ...found, passedOver: assemblePassedOver({ mentions, ...found }, related) }
}
