import { findPlaces } from './find-places.js'

/** True where a place stands in the text, in Dutch or English: "Leiden", "The Hague", "van Antwerpen". */
export function namesPlace(text: string): boolean {
  return findPlaces(text, 'nl').length > 0 || findPlaces(text, 'en').length > 0
}
