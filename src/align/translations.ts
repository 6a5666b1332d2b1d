/**
 * For every word of the vocabulary the words that may stand for it on the other side, with a strength of 1 to 255
 * (255: surely the same). Symmetric: y is in the list of x exactly when x is in that of y.
 * Word x has the entries `start[x]` to `start[x + 1]`.
 */
export interface Translations {
  start: Int32Array
  word: Int32Array
  strength: Uint8Array
}

/** Collects pairs and makes the table of them; the strongest of equal pairs counts. */
export class TranslationPairs {
  private readonly left: number[] = []
  private readonly right: number[] = []
  private readonly strengths: number[] = []

  /** Adds the pair of words x and y, strength 0..1; below 1/255 nothing is kept. */
  add(x: number, y: number, strength: number): void {
    const byte = Math.min(255, Math.round(strength * 255))
    if (byte < 1) return
    this.left.push(x)
    this.right.push(y)
    this.strengths.push(byte)
  }

  /** The table for a vocabulary of `size` words; every word is a translation of itself unless `same` says how strongly. */
  table(size: number, same: (word: number) => number = () => 1): Translations {
    const count = new Int32Array(size + 1)
    for (let k = 0; k < this.left.length; k++) {
      count[this.left[k]]++
      if (this.left[k] !== this.right[k]) count[this.right[k]]++
    }
    const start = new Int32Array(size + 1)
    for (let x = 0; x < size; x++) start[x + 1] = start[x] + count[x] + 1
    const fill = start.slice(0, size)
    const word = new Int32Array(start[size])
    const strength = new Uint8Array(start[size])
    const put = (x: number, y: number, byte: number) => {
      for (let k = start[x]; k < fill[x]; k++) {
        if (word[k] !== y) continue
        if (strength[k] < byte) strength[k] = byte
        return
      }
      word[fill[x]] = y
      strength[fill[x]++] = byte
    }
    for (let x = 0; x < size; x++) put(x, x, Math.round(same(x) * 255))
    for (let k = 0; k < this.left.length; k++) {
      put(this.left[k], this.right[k], this.strengths[k])
      if (this.left[k] !== this.right[k]) put(this.right[k], this.left[k], this.strengths[k])
    }
    return compact(size, start, fill, word, strength)
  }
}

/** Closes the gaps that doubles left. */
function compact(
  size: number,
  start: Int32Array,
  end: Int32Array,
  word: Int32Array,
  strength: Uint8Array,
): Translations {
  const from = new Int32Array(size + 1)
  let at = 0
  for (let x = 0; x < size; x++) {
    from[x] = at
    for (let k = start[x]; k < end[x]; k++) {
      word[at] = word[k]
      strength[at++] = strength[k]
    }
  }
  from[size] = at
  return { start: from, word: word.slice(0, at), strength: strength.slice(0, at) }
}
