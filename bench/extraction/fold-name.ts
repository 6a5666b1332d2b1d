/** A name without case, accents, punctuation and articles, as the measurement compares names. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !articles.has(word))
    .join(' ')
}

const articles = new Set(['the', 'de', 'het', 'a', 'an', 'een'])
