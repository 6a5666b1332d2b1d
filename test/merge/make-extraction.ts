import type { Claim, Extraction, Fact, GroupClaim, Mention, ProgrammeClaim } from '../../src/extract/extraction.js'
import type { Page } from '../../src/read/page.js'
import { readPage } from '../../src/read/read-page.js'

/** A page of a few lines, read as any other. */
export function pageOf(file: string, body: string, homes: string[] = ['home']): Page {
  const lang = file.includes('.nl.') ? 'nl' : 'en'
  const pair = file.slice(0, file.indexOf('.'))
  return readPage({
    file,
    text: `---\nhomes: [${homes.join(', ')}]\nlang: ${lang}\ntitle: T\npair: ${pair}\n---\n\n${body}\n`,
  })
}

/** An extraction by hand: every span is given by its words, and looked up on the page. */
export function extractionBy(page: Page) {
  const extraction: Extraction = {
    page: page.id,
    lang: page.lang!,
    mentions: [],
    claims: [],
    programmes: [],
    groups: [],
    facts: [],
    passedOver: [],
  }
  const span = (words: string) => {
    for (const [block, { text }] of page.blocks.entries()) {
      const start = text.indexOf(words)
      if (start >= 0) return { block, start, end: start + words.length }
    }
    throw new Error(`"${words}" is not on ${page.file}`)
  }
  const supported = (words: string | string[], supports: string[]) =>
    [words].flat().map((item) => ({ ...span(item), supports }))
  const maker = {
    extraction,
    mention(words: string, values: Partial<Mention> = {}): number {
      extraction.mentions.push({
        ...span(words),
        text: words,
        name: words,
        class: 'organization',
        kind: null,
        acronym: null,
        aliases: [],
        country: null,
        city: null,
        parent: null,
        refersTo: null,
        inferred: false,
        rules: [],
        ...values,
      })
      return extraction.mentions.length - 1
    },
    claim(partner: number, kind: Claim['kind'], evidence: string | string[], values: Partial<Claim> = {}): void {
      extraction.claims.push({
        home: null,
        partner,
        kind,
        tie: 'direct',
        role: 'partner',
        programme: null,
        themes: [],
        since: null,
        until: null,
        status: 'active',
        amounts: [],
        counts: [],
        durations: [],
        events: [],
        open: false,
        assumed: false,
        evidence: supported(evidence, ['partner', 'kind']),
        rules: [],
        ...values,
      })
    },
    programme(programme: number, evidence: string, values: Partial<ProgrammeClaim> = {}): void {
      const none = { members: [], homeTakesPart: false, amounts: [], counts: [], events: [], rules: [] }
      extraction.programmes.push({ programme, ...none, evidence: supported(evidence, ['organizations']), ...values })
    },
    group(description: string, evidence: string, values: Partial<GroupClaim> = {}): void {
      const none = { home: null, country: null, counts: [], rules: [] }
      extraction.groups.push({ description, ...none, evidence: supported(evidence, ['description']), ...values })
    },
    fact(subject: string, evidence: string, values: Partial<Fact>): void {
      const none = { home: null, kind: 'count' as const, count: null, amount: null, date: null, duration: null }
      extraction.facts.push({ subject, ...none, evidence: supported(evidence, ['count'])[0]!, ...values })
    },
  }
  return maker
}
