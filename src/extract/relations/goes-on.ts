import type { Draft } from './draft.js'
import type { Section } from './section.js'
import type { Statement } from './statement.js'

/** Words for what partners have with each other; "the" before one of them means the one just spoken of. Dutch and English. */
const ties = words(
  'agreement contract partnership collaboration cooperation project programme program exchange alliance deal covenant memorandum mou consortium partners overeenkomst samenwerking partnerschap programma uitwisseling alliantie convenant akkoord verdrag samenwerkingsovereenkomst samenwerkingsverband',
)
const definite = words('the this that our its these de het deze dit die dat onze')
/** What stands for it without naming it. */
const pronouns = words('it this that these die dit dat deze het')
/** Those spoken of, all of them. */
const everyone = words('they ze zij samen together beide both each elk allebei hun their jointly gezamenlijk')
/** "For this …": what follows is for what was spoken of. */
const adverbs = words('hiervoor daarvoor hiermee daarmee ervoor hierbij daarbij budget looptijd')
/** A sum that a sentence has as its subject is what it tells of: "The grant of the Commission amounts to …", "De subsidie van …". */
const sums = words('grant subsidy funding sum subsidie financiering som toelage')
const owners = words('of from van uit')
/** What such a tie does, and a person, a hospital or a house does not. */
const runs = words(
  'runs ran ends ended completed finished stopped discontinued lasts lasted expires expired lapsed renewed extended suspended terminated signed prolonged resumed started began goes dates loopt liep duurt duurde eindigt eindigde afgerond voltooid gestopt verloopt verliep verlengd vernieuwd opgeschort beëindigd stopgezet opgezegd getekend ondertekend gestart begon gaat dateert geldt',
)

/**
 * True where a sentence goes on about relations stated before: "The agreement runs until 2027", "Die is in 2023 verlengd", "For this
 * project the EU provides two million". Beside who pays and the network spoken of it names nobody. "It was founded in 1961" tells of a house.
 */
export function goesOn(statement: Statement, drafts: readonly Draft[], section: Section): boolean {
  const pays = new Set(drafts.filter(({ role }) => role === 'funder').map(({ party }) => party.entity))
  const { parties, sentence } = statement
  const silent = parties.every(
    ({ entity }) =>
      entity.class === 'place' ||
      entity.class === 'thing' ||
      (entity.class === 'unit' && pays.size > 0) ||
      entity.class === 'programme' ||
      pays.has(entity) ||
      entity === section.network?.entity,
  )
  if (!silent) return false
  const spoken = sentence.tokens.filter(({ shape }) => shape !== 'sign').map(({ lower }) => lower)
  if (pronouns.has(spoken[0] ?? '') && spoken.some((word) => runs.has(word))) return true
  // "Together they have four years", "De EU trekt er 2 miljoen voor uit": right after it, who pays pays for that.
  if (pays.size > 0 && section.before?.blockIndex === statement.blockIndex && !isAboutSum(spoken)) return true
  return spoken.some(
    (word, at) =>
      everyone.has(word) ||
      adverbs.has(word) ||
      (ties.has(word) && [1, 2].some((step) => definite.has(spoken[at - step] ?? ''))),
  )
}

/** "The grant of …", "De subsidie van …", at the start: how much it is and for how long holds for the one who pays. */
function isAboutSum([first, second, third]: readonly string[]): boolean {
  return definite.has(first ?? '') && sums.has(second ?? '') && owners.has(third ?? '')
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
