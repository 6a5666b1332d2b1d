import type { Lang } from '../../contracts.js'

/** Small words around numbers and years that tell whose they are. Dutch and English together where no word means another thing. */
export const bindingWords = {
  article: words('the de het'),
  /** "Call of 2022", "Call van 2022" */
  of: words('of van uit from'),
  /** "beide universiteiten" is a number of two that nobody has just learned. */
  both: words('both beide allebei'),
  definite: words('the these those de deze die our onze'),
  /** What follows a noun to tell which ones are meant. */
  telling: words('of van in : ( that which who die from uit on op namely namelijk te'),
  /** At the start of a sentence these stand for what was spoken of before; "het" only before a verb ("Het is in 2013 opgericht"). */
  pronoun: words('it its they zij ze deze dit dat this'),
  auxiliary: words('is was werd wordt heeft bestaat telt begon startte ontstond kreeg ging'),
  /** After a stretch of time these make it a point in time. */
  ago: words('ago geleden'),
  /** What makes "a month" a length: before it, after it, or where one goes for so long. */
  during: words('for gedurende lasting voor during'),
  long: words('lang long'),
  toward: words('naar'),
  /** "(all since 2020)" */
  all: words('all both each alle allen allemaal beide allebei elk'),
  /** What parts what happened at one date from what happened at another. */
  parts: words('and en , ; but maar ('),
  /** Words that make a ton money and no weight. */
  money: words(
    'kost kosten kostte euro subsidie budget bedrag betaalt betaalden draagt dragen droeg investeert investeren financiert geld miljoen beurs',
  ),
  /** What opens the list of those counted, or of some of them. */
  among: {
    nl: words('waaronder zoals : namelijk te weten'),
    en: words('including such as : namely like'),
  } satisfies Record<Lang, ReadonlySet<string>>,
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
