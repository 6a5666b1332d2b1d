import { foldName } from './fold-name.js'

/** Words that begin the name of a saint or what is as holy, in the languages that hospitals and schools are named in. */
const holy =
  /(?:^| )(?:saint|sainte|st|ste|sint|sankt|san|santo|santa|sao|sant|holy|sacred|notre|nossa|nuestra|our|onze) /

/**
 * True for a house that has nothing but a saint's name to tell it by: "Hôpital Saint-Luc", "St Mary's Hospital", "Sint-Jozefkliniek". Every country has several; only
 * a place beside the name says which one is meant.
 */
export function isSaintly(name: string): boolean {
  const folded = foldName(name)
  return holy.test(`${folded} `) && folded.split(' ').length <= 4
}
