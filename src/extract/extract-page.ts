import type { Lang, Organization } from '../contracts.js'
import type { Page } from '../read/page.js'
import type { Entity } from './classify/entity.js'
import type { Home } from './classify/homes.js'
import type { Claim, Extraction, Mention } from './extraction.js'
import { placesFor } from './places/places.js'
import type { Draft } from './relations/draft.js'
import { readStatements, type Reading } from './relations/read-statements.js'
import { relate, type Related } from './relations/relate.js'

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
  const reading = readStatements(page, lang, places, context.homes)
  const related = relate(
    reading.statements,
    lang,
    places,
    context.homes.map((home) => home.id),
  )
  return { page: page.id, lang, ...publish(reading, related) }
}

function publish({ entities, statements }: Reading, related: Related): Omit<Extraction, 'page' | 'lang'> {
  const mentions: Mention[] = []
  for (const entity of entities) {
    for (const occurrence of entity.occurrences) mentions[occurrence.mention] = mentionOf(entity, occurrence.mention)
  }
  const claims = related.drafts.map(claimOf)
  const drafted = new Set(related.drafts.map((draft) => draft.party.mention))
  const passedOver = related.passed
    .filter(({ party }) => !drafted.has(party.mention))
    .map(({ party, reason }) => ({ ...spanOf(mentions[party.mention]!), text: mentions[party.mention]!.text, reason }))
  void statements
  return { mentions, claims, programmes: [], groups: [], facts: [], passedOver }
}

function spanOf({ block, start, end }: Mention) {
  return { block, start, end }
}

function mentionOf(entity: Entity, mention: number): Mention {
  const { block, name } = entity.occurrences.find((item) => item.mention === mention)!
  return {
    block,
    start: name.start,
    end: name.end,
    text: name.name,
    name: name.name,
    class:
      entity.class === 'unknown'
        ? 'organization'
        : entity.class === 'thing' || entity.class === 'unit'
          ? 'other'
          : entity.class,
    kind: (entity.head ?? null) as Organization['kind'] | null,
    acronym: name.acronym ?? entity.acronym,
    aliases: [...new Set([...name.aliases])],
    country: name.country ?? entity.country,
    city: name.city ?? entity.city,
    parent: null,
    refersTo: null,
    inferred: name.inferred,
    rules: [...name.rules, ...entity.rules],
  }
}

function claimOf(draft: Draft): Claim {
  const { statement } = draft
  const evidence = [statement, ...draft.intro].map(({ blockIndex, sentence }) => ({
    block: blockIndex,
    start: sentence.start,
    end: sentence.end,
    supports: ['kind'],
  }))
  return {
    home: draft.home,
    partner: draft.party.mention,
    kind: draft.kind,
    tie: draft.tie,
    role: draft.role,
    programme: draft.programme?.mention ?? null,
    themes: [],
    since: null,
    until: null,
    status: draft.status,
    amounts: [],
    counts: [],
    durations: [],
    events: [],
    open: draft.open,
    evidence,
    rules: draft.rules,
  }
}
