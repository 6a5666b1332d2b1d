/** Endings that Dutch and English words of one origin differ in; what differs there is a translation, not another name. */
const endings = new Set(
  `ie y ies ion io iteit ity isch ische ic ical ics iek ieken ief ive aal ale al eel ele ure uur um a en e s eur or er ent ant aat ate ist isme ism ologie ology eit
  k c que aris ary eer oor us as es ies en ën ie ië ia ique ige ed d de ted`.split(/\s+/),
)

/** True where two words, folded, have one beginning of four letters or more and differ in such endings alone: "academie" and "academy". */
export function cognates(one: string, two: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === two[shared]) shared += 1
  if (shared < 4) return false
  // "Smit" and "Smits", "Jans" and "Jansen" are two surnames.
  const tail = one.length > two.length ? one.slice(shared) : two.slice(shared)
  const whole = shared === Math.min(one.length, two.length)
  if (whole && /^(?:s|en|e)$/.test(tail) && /[bcdfghjklmnpqrstvwxz]$/.test(one.slice(0, shared))) return false
  const fits = (rest: string): boolean => rest === '' || endings.has(rest)
  // The ending may start a letter or two before the words part: "faculteIT" and "faculTY".
  for (let back = 0; back <= 3 && shared - back >= 4; back += 1) {
    if (fits(one.slice(shared - back)) && fits(two.slice(shared - back))) return true
  }
  return false
}
