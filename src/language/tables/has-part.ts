/** True for a text, in small letters, that has one of these in it, wherever ("partnerinstelling" has "instelling"). */
export function hasPart(text: string, parts: ReadonlySet<string>): boolean {
  for (const part of parts) if (text.includes(part)) return true
  return false
}
