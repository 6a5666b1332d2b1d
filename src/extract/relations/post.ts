import { wordsOf } from '../names/words.js'
import { isAfter } from './done-by-home.js'
import { listWords } from './list-words.js'
import type { ListInStatement } from './slot.js'

/** "alumni van X", "oud-studenten van X": who they are is no partnership. */
export function isOfAlumni({ statement: { sentence } }: ListInStatement): boolean {
  return sentence.tokens.some(({ lower }) => listWords.alumni.has(lower))
}

/** "Op de foto: dr. Kirwa (links) tekent, met achter hem …", "Pictured from left: …": who stands where. */
export function isCaption({ statement: { sentence } }: ListInStatement): boolean {
  const opening = sentence.tokens.slice(0, 4).map(({ lower }) => lower)
  return captions.test(opening.join(' '))
}

const captions = new RegExp(`^(?:${[...listWords.captions].join('|').replaceAll('.', '\\.')})(?![\\p{L}-])`, 'u')

/** "Prof. Fu (University of California)", "Jan Peeters, Ghent University". */
export function isAfterPerson({ statement, group, lang }: ListInStatement): boolean {
  const { tokens } = statement.sentence
  const before = tokens[group.first - 1]
  if (!before) return false
  const persons = statement.parties.filter(({ entity }) => entity.class === 'person')
  const person = persons.find(({ name }) => name.reach < group.first && group.first - name.reach <= 3)
  if (person) {
    // "met Carl Zeiss, Roche Diagnostics en GE Healthcare": who is worked with is no one's employee.
    if (listWords.among.has(tokens[person.name.first - 1]?.lower ?? '') && group.parties.length > 1) return false
    if (/^[(,–]$/.test(before.text) || listWords.postAt.has(before.lower)) return true
  }
  // "die eerder aan de Universitas Diponegoro werkte"; "de Universitas Diponegoro werkt met ons" is no post.
  const verb = tokens[group.last + 1]?.lower ?? ''
  if (listWords.worked.has(verb) && isAfter(tokens, group.first, listWords.worksAt) && group.parties.length === 1)
    return true
  const inside = persons.some(({ name }) => name.first < group.first && name.reach >= group.first)
  return inside || wordsOf(lang).titles.has(before.lower)
}

/** "Dr. Asante, previously ETH Zurich", "dean Marit Verbeek, who used to work at A": where a person was before; "previously we worked with A" speaks of us. */
export function isFormerPost({ statement: { sentence, parties }, group }: ListInStatement): boolean {
  const { tokens } = sentence
  const person = parties.findLast(({ name }) => name.reach < group.first)
  if (!person || group.first - person.name.reach > longestPost) return false
  const between = tokens.slice(person.name.reach + 1, group.first).map(({ lower }) => lower)
  // "Marloes Timmers, previously on the board of A": no list of first names is whole. "A, formerly B" is one house.
  if (between[0] === ',' && listWords.formerly.has(between[1]!) && between.length > 2) return true
  if (person.entity.class !== 'person') return false
  if (between.slice(0, 3).some((word) => listWords.formerly.has(word))) return true
  const verb = between.findIndex((word) => listWords.workedBefore.has(word))
  return verb >= 0 && listWords.workedAt.has(between[verb + 1] ?? '') && between.length - verb <= 3
}

/** From a person to where he works; in tokens. */
const longestPost = 9

/** "I did part of my training at AZ Groeninge": who speaks of himself tells where he was. */
export function isOwnCareer({ statement: { sentence, cues }, group: { first } }: ListInStatement): boolean {
  const { tokens } = sentence
  const speaks = tokens.some(({ text, lower }) => listWords.i.has(text) || listWords.i.has(lower))
  const ours = cues.some(({ row }) => 'refer' in row && row.refer === 'we')
  if (!speaks || ours) return false
  const before = listWords.article.has(tokens[first - 1]?.lower ?? '') ? tokens[first - 2] : tokens[first - 1]
  return listWords.careerAt.has(before?.lower ?? '')
}
