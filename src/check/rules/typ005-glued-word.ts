import type { SideRule } from '../rule.js'

/** TYP005: what and why are in `labels/resources/check.en.ts`. */
export const gluedWord: SideRule = {
  scope: 'side',
  id: 'TYP005',
  name: 'glued-word',
  severity: 'note',
  fires: [
    { nl: 'Zij tekenden de overeenkomst.Daarna begon het werk.', en: 'They signed the agreement. Then work began.' },
    { nl: 'De samenwerkingBegint nu.', en: 'The collaboration begins now.' },
    { nl: 'Lees meer , of bel ons.', en: 'Read more, or call us.' },
  ],
  passes: [
    { nl: 'De UvA en ZonMw gebruiken JavaScript en iPhones.', en: 'UvA and ZonMw use JavaScript and iPhones.' },
    { nl: 'Zie example.org voor meer.', en: 'See example.org for more.' },
  ],
  check: (side) => {
    const found: { start: number; end: number; confidence: number; value: string }[] = []
    const { tokens, text } = side
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1]
      const after = tokens[at + 2]
      // "overeenkomst.Daarna": a full stop between a small and a capital letter, both parts words of some length.
      const stop =
        token.kind === 'word' &&
        /^[.!?]$/.test(next?.text ?? '') &&
        next?.space === '' &&
        after?.kind === 'word' &&
        after.space === ''
      if (
        stop &&
        token.text === token.lower &&
        token.text.length >= 4 &&
        /^\p{Lu}\p{Ll}{2,}$/u.test(after?.text ?? '')
      ) {
        found.push({
          start: token.start,
          end: after?.end ?? token.end,
          confidence: 0.8,
          value: text.slice(token.start, after?.end),
        })
      }
      // "samenwerkingBegint": long words on both sides of the capital, so that names such as ZonMw and JavaScript pass.
      const seam = token.kind === 'word' ? /^\p{L}?\p{Ll}{7,}(?=\p{Lu}\p{Ll}{3,}$)/u.exec(token.text) : null
      if (seam) found.push({ start: token.start, end: token.end, confidence: 0.6, value: token.text })
      if (/^[,;]$/.test(token.text) && token.space === ' ' && tokens[at - 1]?.kind === 'word') {
        found.push({ start: tokens[at - 1]?.end ?? 0, end: token.end, confidence: 0.8, value: token.text })
      }
    }
    return found.map((finding) => ({
      ...finding,
      message: /^[,;]$/.test(finding.value) ? 'space' : 'message',
      fill: { text: finding.value },
    }))
  },
}
