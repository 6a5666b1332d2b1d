import type { BoundWordTable } from './bound-words.js'

/** English words that tell a bound of a number from what only looks like one. */
const table: BoundWordTable = {
  /** "rond de 40", "over the 40". */
  article: 'the',
  /** "under-18s": Dutch has "-18". */
  hyphenUnder: 'under',
  /** "over-65s": Dutch has "65+". */
  hyphenOver: 'over',
  /** "Onderzoek onder 2.300 leraren": among so many, not fewer than. */
  among: '',
  /** "Onder de vijftien genomineerden": among them; "jongeren onder de 18" are younger. */
  amongArticle: '',
  /** "Bezoekers onder de 26 betalen": the verb of those who are younger, and no noun that is counted. English has no "among the" here. */
  verbBehindAge: '',
  /** "vanaf €12,50": these bound an amount of money; before any other number they open a time. */
  moneyFrom: 'from',
  /** How a phrase for "no later than" ends. */
  latestEnd: 'than',
  /** "Uiterlijk twee weken van tevoren" is two weeks or more; "uiterlijk 3 mei" has no number to bind. */
  latest: 'no_later_than not_later_than',
  /** "from €12.50 for students to €17.50 for others": the start of a range. Dutch has "van … tot", which no bound is. */
  rangeFrom: 'from',
  rangeTo: 'to',
  /** "€5 million over five years", "5 miljoen over vijf jaar": a stretch of time, no bound. */
  over: 'over',
  /** Behind these "over" is a bound all the same: "for over five years". */
  beforeOver: 'for of with than well just',
  /** "Over a million hours" is a number of them. */
  numberBehindOver: 'hundred thousand million billion',
  /** What opens "per jaar", "elke week", behind a quantity. */
  per: 'per a an each every /',
}

export default table
