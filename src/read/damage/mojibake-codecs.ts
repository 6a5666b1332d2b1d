import iconv from 'iconv-lite'

/** For one wrong encoding: the byte that a character stands for, and the characters that are the first byte of a UTF-8 sequence. */
export interface WrongCodec {
  name: string
  byteOf: ReadonlyMap<string, number>
}

/** Single-byte encodings that pages of our languages have been read in though they were UTF-8, the most frequent first. */
const names = [
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'macintosh',
  'maccenteuro',
  'cp850',
  'cp437',
  'windows-1257',
]

/** The wrong encodings, with C1 controls also taken for the bytes that an encoding leaves open (as browsers do). */
export const wrongCodecs: readonly WrongCodec[] = names.map((name) => {
  const byteOf = new Map<string, number>()
  const isIso = name.startsWith('iso') || name.startsWith('windows')
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const unit = iconv.decode(Buffer.from([byte]), name)
    if (unit.length === 1 && unit !== '\ufffd') byteOf.set(unit, byte)
    if (isIso && byte < 0xa0) byteOf.set(String.fromCharCode(byte), byte)
  }
  return { name, byteOf }
})

/** All characters that are the first byte of a UTF-8 sequence in some wrong encoding. */
export const leads: ReadonlySet<string> = new Set(
  wrongCodecs.flatMap(({ byteOf }) =>
    [...byteOf].filter(([, byte]) => byte >= 0xc2 && byte <= 0xef).map(([unit]) => unit),
  ),
)
