import type { BoundWordTable } from './bound-words.js'

/** Dutch words that tell a bound of a number from what only looks like one. */
const table: BoundWordTable = {
  /** "rond de 40", "over the 40". */
  article: 'de het',
  /** "under-18s": Dutch has "-18". */
  hyphenUnder: '',
  /** "over-65s": Dutch has "65+". */
  hyphenOver: '',
  /** "Onderzoek onder 2.300 leraren": among so many, not fewer than. */
  among: 'onder',
  /** "Onder de vijftien genomineerden": among them; "jongeren onder de 18" are younger. */
  amongArticle: 'de',
  /** "Bezoekers onder de 26 betalen": the verb of those who are younger, and no noun that is counted. */
  verbBehindAge:
    'betalen betaalt krijgen krijgt mogen mag hebben heeft zijn is kunnen kan moeten moet komen komt gaan gaat reizen reist worden wordt hoeven hoeft wonen volgen vallen doen',
  /** "vanaf €12,50": these bound an amount of money; before any other number they open a time. */
  moneyFrom: 'vanaf',
  /** How a phrase for "no later than" ends. */
  latestEnd: 'uiterlijk laatste',
  /** "Uiterlijk twee weken van tevoren" is two weeks or more; "uiterlijk 3 mei" has no number to bind. */
  latest: 'uiterlijk ten_laatste',
  /** "from €12.50 for students to €17.50 for others": the start of a range. Dutch has "van … tot", which no bound is. */
  rangeFrom: '',
  rangeTo: '',
  /** "€5 million over five years", "5 miljoen over vijf jaar": a stretch of time, no bound. */
  over: 'over',
  /** Behind these "over" is a bound all the same: "for over five years". */
  beforeOver: '',
  /** "Over a million hours" is a number of them. */
  numberBehindOver: '',
  /** What opens "per jaar", "elke week", behind a quantity. */
  per: 'per elke elk iedere ieder /',
}

export default table
