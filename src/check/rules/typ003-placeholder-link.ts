import type { Page } from '../../read/page.js'
import type { PageDraft, PageRule, Spot } from '../rule.js'
import { editorNotes, emptyTargets, fillers } from '../tables/placeholders.js'
import { turnAt } from '../turn-at.js'

/** The notes to an editor and the fillers of a text. */
function notesIn(text: string): (Spot & { text: string })[] {
  const found: (Spot & { text: string })[] = []
  for (const { 0: bracket, index } of text.matchAll(/\[[^\][]{2,80}\]/g)) {
    const inside = bracket.slice(1, -1).toLowerCase()
    if (editorNotes.some((note) => inside.startsWith(note)))
      found.push({ start: index, end: index + bracket.length, text: bracket })
  }
  for (const filler of fillers) {
    // "TODO" is a note, "todo" may be Portuguese; "Lorem ipsum" is written as it comes.
    const own = filler === filler.toUpperCase() ? text : text.toLowerCase()
    const spot = turnAt(own, filler)
    if (spot) found.push({ ...spot, text: text.slice(spot.start, spot.end) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** True for the target of a link that leads nowhere. */
function isEmpty(target: string): boolean {
  const bare = target
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?=[^/])/, '')
    .replace(/^www\./, '')
    .replace(/(?<=[^/])\/$/, '')
  return emptyTargets.some((empty) => (empty.endsWith('*') ? bare.startsWith(empty.slice(0, -1)) : bare === empty))
}

/** "[link to tickets]": a note to an editor. Where the other version has none, it has what is wanted here. */
function isNote(text: string): boolean {
  return text.startsWith('[')
}

function holdsNote({ blocks }: Page): boolean {
  return blocks.some(({ text }) => notesIn(text).some((note) => isNote(note.text)))
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
          .filter((link) => isEmpty(link.target))
          .map(({ start, end, target: to }) => ({ start, end, text: to }))
        const notes = notesIn(block.text)
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
