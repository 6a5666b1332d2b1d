import type { Lang } from '../../contracts.js'
import { findPlaces, type PlaceSpan } from '../../language/places/find-places.js'
import { foldSigns } from '../../language/values/fold-signs.js'
import { readValues } from '../../language/values/read-values.js'
import { tokenize, type Token } from '../../language/values/tokens.js'
import type { Value } from '../../language/values/value.js'
import { findNames, type NameSpan } from './find-names.js'

/** One sentence of a side: a half-open span of its text, and the sentence bead that it belongs to. */
export interface SentenceSpan {
  start: number
  end: number
  bead: number
}

/** One side of an aligned pair, as the rules see it; what is read from the text is read once, when first asked for. */
export class SideReading {
  readonly text: string
  readonly lang: Lang
  readonly sentences: readonly SentenceSpan[]
  #values: Value[] | null = null
  #tokens: Token[] | null = null
  #places: PlaceSpan[] | null = null
  #names: NameSpan[] | null = null
  #words: Set<string> | null = null

  constructor(
    text: string,
    lang: Lang,
    sentences: readonly SentenceSpan[] = [{ start: 0, end: text.length, bead: 0 }],
  ) {
    this.text = foldSigns(text)
    this.lang = lang
    this.sentences = sentences
  }

  get values(): readonly Value[] {
    return (this.#values ??= readValues(this.text, this.lang))
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenize(
      this.text,
      this.values.filter((value) => value.type === 'code'),
    ))
  }

  get places(): readonly PlaceSpan[] {
    // "Ga" and "In" at the start of a sentence are no abbreviations of states.
    return (this.#places ??= findPlaces(this.text, this.lang).filter(
      ({ text, start, end }) =>
        (text.length > 2 || (text === text.toUpperCase() && text !== 'NL')) &&
        // "Van Hool", "Van Gogh": a surname, no city.
        !(text === 'Van' && /^ \p{Lu}/u.test(this.text.slice(end, end + 2))) &&
        // "US$40 million" and "Zwitserse frank" are money.
        this.text.charAt(end) !== '$' &&
        !this.values.some((value) => value.type === 'quantity' && start >= value.start && end <= value.end),
    ))
  }

  get names(): readonly NameSpan[] {
    return (this.#names ??= findNames(this))
  }

  /** All words in lower case, for questions such as "is there a negation at all". */
  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.tokens.filter((token) => token.kind === 'word').map((token) => token.lower)))
  }

  /** The sentence bead at an offset. */
  beadAt(offset: number): number {
    return (
      this.sentences.find(({ start, end }) => offset >= start && offset < end)?.bead ?? this.sentences[0]?.bead ?? 0
    )
  }
}
