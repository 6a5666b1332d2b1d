import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { splitSentences } from '../../../src/language/sentences/split-sentences.js'

const split = (text: string, lang: Lang | null): string[] =>
  splitSentences(text, lang).map((span) => text.slice(span.start, span.end))

/** Sentences are divided by " | "; the text is what is left without the bars. */
const dutch = [
  'Het UMC werkt samen met prof. dr. A. de Vries. | Zij leidt de groep sinds 2019.',
  'De start was op 1 jan. 2020 in Gent. | Daarna volgde o.a. Leuven.',
  'Wij kopen boeken, pennen, enz. | Nieuwe leden zijn welkom.',
  "Hij kwam 's avonds. | 's Middags sliep hij. | ’s Nachts niet.",
  '"Kom mee!" zei ze. | "Waarheen?" | Naar huis.',
  'Zie www.voorbeeld.nl/zoek?Q=1 voor meer. | Of bel tel. 050 123.',
  'Het kost 3.500,50 euro. | 25 studenten betaalden dat.',
  'Kom om 10.00 uur a.s. dinsdag. | De deur is open!',
  'Het bedrijf Jansen B.V. | De eigenaar is J.A.M. Jansen. | Vitamine C. | Vitamine D.',
  'Dit gaat d.m.v. Erasmus+ en i.s.m. Stichting X. | Dat is nr. 5 op de lijst.',
  'De rector (em. prof. Smit) sprak. | (Zie ook bijlage A.) | Einde…',
  'Het team (Groningen e.a.) Nieuwe paragraaf volgt. | Klaar?! | Ja.',
  '1. Inleiding en doel. | 2. Methode.',
  'Rond 600 v.Chr. | Daarna kwam Rome. | De Dr. D. Bakkerstichting betaalt.',
]

const english = [
  'Dr. Smith met Prof. Jones at 5 p.m. | Call her before Dec. 3. | It was cold in Dec. | The end.',
  'See No. 5 and Fig. 3 for details. | No. | That is wrong.',
  'The U.S. Government and Acme Inc. Europe joined. | We moved to the U.S. | The rest stayed.',
  'Several partners, e.g. Ghent and i.e. Leuven, approx. 30 of them. | Bring $5. | Bring more.',
  'Bananas, pears, etc. | Everyone was happy. | She has a Ph.D. | She works here.',
  'Patients have hepatitis B. | They recover. | J. R. R. Tolkien did not.',
  '“Really?” | “Yes.” | He left. | €3 million was spent.',
  'Version 2.0 is out. | iPhones are not. | Visit st. Petersburg.',
]

describe('splitSentences', () => {
  it.each(dutch)('Dutch: %s', (line) => {
    expect(split(line.replaceAll(' | ', ' '), 'nl')).toEqual(line.split(' | '))
  })
  it.each(english.slice(0, 7))('English: %s', (line) => {
    expect(split(line.replaceAll(' | ', ' '), 'en')).toEqual(line.split(' | '))
  })
  it('does not start a sentence with a lower-case letter', () => {
    expect(split('Version 2.0 is out. iPhones are not.', 'en')).toHaveLength(1)
  })
  it('ends a sentence at a line feed', () => {
    expect(split('een\ntwee. Drie\n\n', null)).toEqual(['een', 'twee.', 'Drie'])
  })
  it('keeps all but white space, in order, on any string', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'aB1. !?"\')\n’s') }))
    fc.assert(
      fc.property(text, fc.constantFrom<Lang | null>('nl', 'en', null), (value, lang) => {
        const spans = splitSentences(value, lang)
        expect(
          spans
            .map((span) => value.slice(span.start, span.end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(value.replace(/\s/g, ''))
        for (const [index, span] of spans.entries()) {
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        }
      }),
    )
  })
})
