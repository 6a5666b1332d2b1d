import type { SideReading } from '../reading/side-reading.js'
import type { Draft, PairRule, Spot } from '../rule.js'

/** Turns that say that a list is not complete. Word-bounded, in lower case. */
const open = {
  nl: /(?<![\p{L}])(?:onder andere|onder anderen|o\.a\.|onder meer|o\.m\.|waaronder|zoals|bijvoorbeeld|bijv\.|bv\.|enzovoorts?|enz\.|etc\.?|en anderen|e\.a\.|met name)(?![\p{L}])/iu,
  en: /(?<![\p{L}])(?:among others|amongst others|among other things|including|includes?|included|such as|like|e\.g\.|for example|for instance|etc\.?|et cetera|and others|and so on|and more|(?:one|two|three|some|both|all|most) of (?:these|which|whom|them)|inter alia|ranging from|notably|in particular|particularly|especially|among them|among which|among)(?![\p{L}])/iu,
}

/** Turns that take something out of what stands before: they open no list, but may stand for a turn that does. */
const partial = {
  nl: /(?<![\p{L}])(?:waarvan|van wie|onder wie)(?![\p{L}])/iu,
  en: /(?<![\p{L}])(?:of which|of whom|among whom|among which)(?![\p{L}])/iu,
}

/** ENT006: what and why are in `labels/resources/check.en.ts`. */
export const listOpenness: PairRule = {
  scope: 'pair',
  id: 'ENT006',
  name: 'list-openness',
  severity: 'warning',
  fires: [
    {
      nl: 'Wij werken samen met onder andere Gent, Uppsala en Göttingen.',
      en: 'We work together with Ghent, Uppsala and Göttingen.',
    },
    {
      nl: 'Partners zijn Gent, Uppsala en Göttingen.',
      en: 'Partners include, among others, Ghent, Uppsala and Göttingen.',
    },
  ],
  passes: [
    {
      nl: 'Wij werken samen met onder andere Gent en Uppsala.',
      en: 'We work together with universities such as Ghent and Uppsala.',
    },
    { nl: 'Dit geldt onder meer voor studenten.', en: 'This applies to students.' },
  ],
  check: (pair) => {
    const drafts: Draft[] = []
    for (const bead of new Set(pair.nl.sentences.map((sentence) => sentence.bead))) {
      const [nl, en] = [openedList(pair.nl, bead), openedList(pair.en, bead)]
      if (!nl.spoken || !en.spoken || (nl.spot === null) === (en.spot === null)) continue
      const [closed, spoken] = nl.spot ? [pair.en, en.spoken] : [pair.nl, nl.spoken]
      if (partial[closed.lang].test(closed.text.slice(spoken.start, spoken.end))) continue
      // A list has names on both sides; an opening word without names opens something else.
      if (nl.names < 2 || en.names < 2) continue
      const word = nl.spot
        ? pair.nl.text.slice(nl.spot.start, nl.spot.end)
        : pair.en.text.slice(en.spot?.start, en.spot?.end)
      drafts.push({
        confidence: 0.7,
        nl: nl.spot ?? nl.spoken,
        en: en.spot ?? en.spoken,
        values: { nl: nl.spot ? 'open' : 'closed', en: en.spot ? 'open' : 'closed' },
        message: nl.spot ? 'onlyNl' : 'onlyEn',
        fill: { word },
      })
    }
    return drafts
  },
}

/** The opening turn in the sentences of a bead, with the number of places and names there. */
function openedList(side: SideReading, bead: number): { spot: Spot | null; spoken: Spot | null; names: number } {
  const sentences = side.sentences.filter((sentence) => sentence.bead === bead)
  const spoken = sentences[0] ?? null
  if (!spoken) return { spot: null, spoken, names: 0 }
  const inside = ({ start }: Spot): boolean =>
    sentences.some((sentence) => start >= sentence.start && start < sentence.end)
  const listed = new Set(
    [...side.places.filter(inside), ...side.names.filter((name) => inside(name) && !name.opens)].map(
      ({ start }) => start,
    ),
  )
  let spot: Spot | null = null
  for (const { start, end } of sentences) {
    const text = side.text.slice(start, end)
    const match =
      open[side.lang].exec(text) ??
      (side.lang === 'nl' && !/zowel/i.test(text) ? /(?<=\p{L}{4} )als(?= \p{Lu})/u.exec(text) : null)
    // A list stands behind the turn ("such as Ghent and Uppsala") or right before it ("Ghent, Uppsala and others").
    const opened = match && [...listed].some((at) => at >= start && at < end && Math.abs(at - start - match.index) < 60)
    if (match && opened) spot = { start: start + match.index, end: start + match.index + match[0].length }
  }
  return { spot, spoken: { start: spoken.start, end: spoken.end }, names: listed.size }
}
