import { homeWords } from './home-words.js'

const articles = new RegExp(`(?:^| )(?:${[...homeWords.foldedArticle].join('|')})(?= )`, 'g')

/**
 * A name without case, accents, articles and punctuation, for comparing: "the Université libre de Bruxelles" gives "universite libre de bruxelles".
 * Plus signs stay ("MUMC+").
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .replace(articles, ' ')
    .trim()
    .replace(/ {2,}/g, ' ')
}
