const signatures: readonly [string, string][] = [
  ['%PDF', 'PDF'],
  ['PK\u0003\u0004', 'ZIP'],
  ['\u0089PNG', 'PNG'],
  ['GIF8', 'GIF'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['\u007fELF', 'ELF'],
  ['\u001f\u008b', 'gzip'],
  ['\u00d0\u00cf\u0011\u00e0', 'Microsoft Office'],
  ['RIFF', 'RIFF'],
  ['wOF', 'WOFF'],
  ['SQLite', 'SQLite'],
  ['\u0000\u0001\u0000\u0000', 'TrueType'],
  ['7z\u00bc\u00af', '7z'],
]

/** Says what kind of binary file the text of a file really is, or null where it is text: by its first bytes, else by its control characters. */
export function sniffBinary(text: string, firstBytes: Uint8Array | null): string | null {
  const head = firstBytes === null ? text.slice(0, 8) : String.fromCharCode(...firstBytes.subarray(0, 8))
  for (const [signature, name] of signatures) if (head.startsWith(signature)) return name
  const sample = text.slice(0, 65_536)
  let controls = 0
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index)
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd) controls++
  }
  return controls > 8 && controls > 0.1 * sample.length ? 'data' : null
}
