/**
 * Words that tie a name together and tell no two names apart: articles, prepositions, conjunctions.
 * By language, folded (small letters, no accents). All languages at once: a name does not say which it is in.
 * Left out on purpose: single letters that are initials ("e", "y", "a", "i" count only in the languages below, between words).
 */
const functionWords = {
  nl: 'de het een t s van voor der den des te ten ter en in op aan bij over uit tot naar',
  en: 'the a an of for and in at on to by with from',
  de: 'der die das des dem den ein eine fur und von vom zu zum zur im am an auf mit bei',
  fr: 'le la les l de du des d un une pour et en a au aux sous',
  es: 'el la los las de del y e para por en al un una',
  it: 'il lo la i gli le di del dello della dell dei degli delle per e in a al alla nel nella da',
  pt: 'o a os as de do da dos das e para em no na ao',
  nordic: 'og och for i av af at pa til det den',
  other: 'na w i im we u ve',
}

/** All of them, for a look-up by folded word. */
const allFunctionWords: ReadonlySet<string> = new Set(Object.values(functionWords).flatMap((words) => words.split(' ')))

export default allFunctionWords
