import type { Lang } from '../../contracts.js'
import type { Page } from '../../read/page.js'
import { bindQualifiers } from '../bind/bind-qualifiers.js'
import { endPastTerms } from '../bind/past-terms.js'
import { hasPlacesEach, type PlacesEach, placesEachIn } from '../bind/places-each.js'
import { isOfTerm, type ProjectTerm, termOf } from '../bind/project-term.js'
import { type Qualifier, readQualifiers } from '../bind/read-qualifiers.js'
import { isProject } from '../classify/is-project.js'
import type { Extraction } from '../extraction.js'
import { findGroup } from '../groups/find-groups.js'
import type { Places } from '../places/places.js'
import type { Related } from '../relations/relate.js'
import { isPast } from '../relations/tense.js'
import type { Party, Statement } from '../relations/statement.js'
import { assembleClaims, type QualifiedDraft } from './assemble-claims.js'
import { factOf } from './assemble-facts.js'
import { assembleProgrammes } from './assemble-programmes.js'

/** Puts together what the statements gave: claims with their values, programmes, unnamed groups, and values left over. */
export function assemble(
  page: Page,
  related: Related,
  lang: Lang,
  places: Places,
): Pick<Extraction, 'claims' | 'programmes' | 'groups' | 'facts'> {
  const qualified: QualifiedDraft[] = []
  const bound: { party: Party; qualifiers: Qualifier[]; statement: Statement }[] = []
  const groups: Extraction['groups'] = []
  const facts: Extraction['facts'] = []
  const introducing = new Set(related.results.flatMap(({ drafts }) => drafts.flatMap(({ intro }) => intro)))
  const read = new Map<Statement, Qualifier[]>()
  const terms: ProjectTerm[] = []
  const subject = subjectOf(related)
  let each: PlacesEach | null = null
  let year: string | null = null
  let section: Statement | undefined
  let last: Statement | null = null
  for (const { statement, drafts, network, referred, home, country } of related.results) {
    if (statement.headings.at(-1) !== section) year = null
    section = statement.headings.at(-1)
    const before = last?.blockIndex === statement.blockIndex ? last : null
    last = statement
    const own = readQualifiers(statement, page.blocks[statement.blockIndex]!, lang, year)
    read.set(statement, own)
    year =
      own
        .flatMap((item) =>
          item.type === 'event' ? [item.value.date.slice(0, 4)] : item.type === 'since' ? [item.value.slice(0, 4)] : [],
        )
        .at(-1) ?? year
    const inherited = statement.intro.flatMap((intro) => read.get(intro) ?? [])
    const binding = bindQualifiers(statement, own, drafts, network, { lang, referred })
    const fromIntro = bindQualifiers(statement, inherited, drafts, null, { lang, referred })
    const ownTerm = termOf(statement, own)
    each = placesEachIn(statement, own) ?? each
    for (const stated of drafts) {
      const said = [...(binding.drafts.get(stated) ?? []), ...(fromIntro.drafts.get(stated) ?? [])]
      const dated = said.some(({ type }) => type === 'since' || type === 'until')
      // Behind the term of another project a list of partners is that one's.
      const about = terms.at(-1)?.entity === subject ? subject : null
      const term = dated ? undefined : terms.findLast((known) => isOfTerm(stated, known, about))
      const inEach = each && hasPlacesEach(stated, said, each) ? each : null
      const given = [
        ...(term ? [{ ...term, rule: 'termOfProject' }] : []),
        ...(inEach ? [{ qualifiers: [inEach.qualifier], statement: inEach.statement, rule: 'placesEach' }] : []),
      ]
      const qualifiers = [...said, ...given.flatMap((item) => item.qualifiers)]
      const draft = {
        ...stated,
        intro: [...stated.intro, ...given.map((item) => item.statement)],
        rules: [...stated.rules, ...given.map(({ rule }) => rule)],
      }
      if (draft.carried && qualifiers.length === 0 && draft.status === 'active') continue
      const over =
        qualifiers.some(({ type }) => type === 'until') && draft.status === 'active' && isPast(statement, lang)
      qualified.push({ draft: over ? { ...draft, status: 'ended' } : draft, qualifiers })
    }
    if (ownTerm) terms.push(ownTerm)
    for (const programme of binding.programmes) bound.push({ ...programme, statement })
    for (const qualifier of binding.facts) {
      // What introduces a list qualifies its items.
      if (introducing.has(statement) && (qualifier.type !== 'count' || qualifier.people)) continue
      const fact = factOf(qualifier, statement, home)
      if (fact) facts.push(fact)
    }
    const stated = drafts.filter(({ carried }) => !carried)
    const group = findGroup(statement, stated, { text: statement.block.text, lang, places, home, country, before })
    if (group) groups.push(group)
  }
  giveToMembership(qualified, bound)
  const dated = endPastTerms(qualified)
  const drafts = dated.map(({ draft }) => draft)
  const statements = related.results.map(({ statement }) => statement)
  return {
    claims: assembleClaims(dated, lang),
    programmes: assembleProgrammes(statements, related.programmes, drafts, bound),
    groups,
    facts,
  }
}

/** The project that a page begins with: named before any partner is. Its partners are those that are listed, whatever other projects are told of besides. */
function subjectOf({ results }: Related): Party['entity'] | null {
  for (const { statement, drafts } of results) {
    const project = [...statement.headings, statement].flatMap(({ parties }) => parties).find(isProject)
    if (project) return project.entity
    if (drafts.some(({ role }) => role === 'partner')) return null
  }
  return null
}

/** What a network that the home belongs to gets, and for how long, qualifies the home's membership too. */
function giveToMembership(
  qualified: readonly QualifiedDraft[],
  bound: readonly { party: Party; qualifiers: Qualifier[] }[],
): void {
  const own = new Map<Party['entity'], QualifiedDraft>()
  for (const item of qualified) {
    const { party, kind, tie } = item.draft
    if (tie === 'direct' && belonging.has(kind) && !own.has(party.entity)) own.set(party.entity, item)
  }
  for (const { party, qualifiers } of bound) {
    const membership = own.get(party.entity)
    if (!membership) continue
    for (const qualifier of qualifiers) {
      const given = membership.qualifiers.some(
        (known) => known.start === qualifier.start && known.type === qualifier.type,
      )
      if ((qualifier.type === 'amount' || qualifier.type === 'duration') && !given)
        membership.qualifiers.push(qualifier)
    }
  }
}

const belonging: ReadonlySet<string> = new Set(['network-membership', 'coordination', 'founding-member', 'consortium'])
