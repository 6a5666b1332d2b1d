const dutchUnits =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  )
const dutchTens = '- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
const englishUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const englishTens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Spells 1 to 999,999 in Dutch, units before tens: 84 is "vierentachtig", 82 "tweeëntachtig". */
export function spellDutch(value: number): string {
  if (value < 20) return dutchUnits[value] ?? ''
  if (value < 100) {
    const unit = dutchUnits[value % 10] ?? ''
    const ten = dutchTens[Math.floor(value / 10)] ?? ''
    if (value % 10 === 0) return ten
    return unit + (unit.endsWith('e') ? 'ën' : 'en') + ten
  }
  const [size, word] = value < 1000 ? [100, 'honderd'] : [1000, 'duizend']
  const head = Math.floor(value / size)
  const rest = value % size
  return (head === 1 ? '' : spellDutch(head)) + word + (rest === 0 ? '' : spellDutch(rest))
}

/** Spells 1 to 999,999 in British English: "two hundred and five thousand and twelve". */
export function spellEnglish(value: number): string {
  if (value < 20) return englishUnits[value] ?? ''
  if (value < 100) {
    const ten = englishTens[Math.floor(value / 10)] ?? ''
    return value % 10 === 0 ? ten : `${ten}-${englishUnits[value % 10]}`
  }
  const [size, word] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = value % size
  const join = rest === 0 ? '' : rest < 100 ? ` and ${spellEnglish(rest)}` : ` ${spellEnglish(rest)}`
  return `${spellEnglish(Math.floor(value / size))} ${word}${join}`
}
