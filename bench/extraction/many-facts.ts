import type { Lang } from '../../src/contracts.js'

/** A page of as many sentences as asked for, each a paragraph of its own and none like another. */
type Sentences = Record<Lang, (at: number) => string>

/** What long texts made of the development pages miss: a thousand different things said of one partner, or the same of a thousand partners. */
export const manyFacts: Record<string, Sentences> = {
  'facts of one partner': {
    nl: (at) =>
      `In ${1990 + (at % 30)} werkten we samen met de Universiteit van Graz aan project nummer ${at} over gezondheid en zorg.`,
    en: (at) =>
      `In ${1990 + (at % 30)} we collaborated with the University of Graz on project number ${at} about health and care.`,
  },
  'amounts of one partner': {
    nl: (at) => `De Universiteit van Graz betaalt ${at + 1000} euro voor ons gezamenlijk onderzoek.`,
    en: (at) => `The University of Graz pays ${at + 1000} euros for our joint research.`,
  },
  partners: {
    nl: (at) => `We werken samen met de Universiteit van ${madeUp(at)} aan gezondheid.`,
    en: (at) => `We work with the University of ${madeUp(at)} on health.`,
  },
}

export function pageOf(sentences: Sentences, lang: Lang, count: number): string {
  return Array.from({ length: count }, (_, at) => sentences[lang](at)).join('\n\n')
}

/** A name for every number, none like another: "Baaa", "Baab". */
function madeUp(number: number): string {
  let name = ''
  for (let rest = number + 26 ** 3; rest > 0; rest = Math.floor(rest / 26))
    name = String.fromCharCode(97 + (rest % 26)) + name
  return name[0]!.toUpperCase() + name.slice(1)
}
