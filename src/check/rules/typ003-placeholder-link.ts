import type { Page } from '../../read/page.js'
import type { PageDraft, PageRule } from '../rule.js'

/** Targets that lead nowhere, and notes to an editor in square brackets. */
const target =
  /^(?:#|about:blank|javascript:.*|(?:https?:\/\/)?(?:www\.)?example\.(?:com|org|net).*|(?:https?:\/\/)?(?:todo|tbd|xxx+|link|url)\/?|https?:\/\/|)$/i
const note =
  /\[(?:link|url|foto|photo|image|afbeelding|todo|tbd|nader|n\.?t\.?b\.?|invullen|insert|add|naam|name|xx+)[^\]]{0,60}\]|\b(?:lorem ipsum|TODO|TBD|XXX+)\b/gi

/** "[link to tickets]": a note to an editor. Where the other version has none, it has what is wanted here. */
function isNote(text: string): boolean {
  return text.startsWith('[')
}

function holdsNote({ blocks }: Page): boolean {
  return blocks.some(({ text }) => (text.match(note) ?? []).some(isNote))
}

/** TYP003: what and why are in `labels/resources/check.en.ts`. */
export const placeholderLink: PageRule = {
  scope: 'page',
  id: 'TYP003',
  name: 'placeholder-link',
  severity: 'note',
  fires: [
    { nl: 'Zie [de partners](#).', en: 'See [the partners](partners.html).' },
    { nl: 'Zie de partners [link naar overzicht].', en: 'See the partners.' },
  ],
  passes: [
    {
      nl: 'Zie [de partners](#partners) en [het boek](https://doi.org/10.1000/182).',
      en: 'See [the partners](#partners) and [the book](https://doi.org/10.1000/182).',
    },
  ],
  check: (pages) =>
    (['nl', 'en'] as const).flatMap((side) =>
      pages[side].blocks.flatMap((block, index): PageDraft[] => {
        if (block.kind === 'verbatim') return []
        const links = block.links
          .filter((link) => target.test(link.target.trim()))
          .map(({ start, end, target: to }) => ({ start, end, text: to }))
        const notes = [...block.text.matchAll(note)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: match[0],
        }))
        return [...links, ...notes].map(({ start, end, text }) => ({
          ...(isNote(text) && !holdsNote(pages[side === 'nl' ? 'en' : 'nl']) ? { severity: 'warning' as const } : {}),
          confidence: 0.8,
          nl: side === 'nl' ? { block: index, start, end } : null,
          en: side === 'en' ? { block: index, start, end } : null,
          values: { nl: side === 'nl' ? text : null, en: side === 'en' ? text : null },
          message: 'message',
          fill: { target: text },
        }))
      }),
    ),
}
