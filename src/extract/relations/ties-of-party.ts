import { listWords } from './list-words.js'
import { membershipWords } from './membership-words.js'
import { hasFrame, type Party, speaksOfHome, type Statement } from './statement.js'

/** "Naturalis is nauw verbonden met de Universiteit Leiden": what ties to an institution is no membership of it. */
export function isTied(statement: Statement, { name }: Party): boolean {
  const { tokens } = statement.sentence
  // "Hij was eerder verbonden aan ETH Zürich": where somebody worked.
  return (
    speaksOfHome(statement) &&
    statement.cues.some(
      ({ row, first, last }) =>
        'frame' in row &&
        row.frame === 'member' &&
        last < name.first &&
        listWords.tied.has(tokens[first]!.lower) &&
        !membershipWords.tiedAt.has(tokens[last]!.lower),
    )
  )
}

/** "Samen met Amsterdam UMC vormen we het Landsteiner Laboratorium": what several form together, with the verb before it. */
export function isFormed({ cues, sentence: { tokens } }: Statement, { name }: Party): boolean {
  return cues.some(
    ({ row, first, last }) =>
      'frame' in row && row.frame === 'member' && last < name.first && listWords.forms.has(tokens[first]!.lower),
  )
}

/** "With Sanquin we maintain the Van Rood Center": what is run together is a facility of both. */
export function isRun({ sentence: { tokens } }: Statement, { name: { first }, entity }: Party): boolean {
  const article = listWords.article.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return entity.head === 'research-institute' && listWords.run.has(tokens[article]?.lower ?? '')
}

/** "neemt deel aan het Global Health Program van de University of Pennsylvania": the programme that is the party's. */
export function programmeBefore(statement: Statement, party: Party): Party | null {
  const at = statement.parties.indexOf(party)
  const before = statement.parties[at - 1]
  return before?.entity.class === 'programme' && party.name.first - before.name.reach <= 3 ? before : null
}

/** "Samen met A en B richtten we het netwerk C op", "with A we set up C": who the home founds it with is its partner. Who only forms it with the home, or is in it with it, is a fellow. */
export function isFoundedWith(statement: Statement): boolean {
  return speaksOfHome(statement) && hasFrame(statement, 'founder')
}
