/** Elements deeper than this are taken out of the markup; browsers stop at 512, pages made by people stay below 100. */
const depthLimit = 160
const attributeLimit = 500
/** Unclosed formatting elements are opened again in every paragraph after them: so many of them at most. */
const formattingLimit = 12
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const uncounted = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr html head body ' +
    'p li dd dt option optgroup tr td th thead tbody tfoot colgroup caption rt rp'
  ).split(' '),
)
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/**
 * Blanks markup that a parser cannot read in bounded time and stack: tags nested beyond any use, tags with hundreds of attributes and,
 * in XHTML, empty elements (`<a name="top"/>`, `<script src="x"/>`) that an HTML parser would leave open. Every character keeps its offset.
 */
export function tameMarkup(source: string): string {
  const isXhtml = /^\s*<\?xml|<!DOCTYPE[^>]{0,100}XHTML|xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/i.test(
    source.slice(0, 2000),
  )
  const blanks: [number, number][] = []
  const open = new Map<string, number>()
  const blanked = new Map<string, number>()
  let depth = 0
  let formats = 0
  let at = 0
  while ((at = source.indexOf('<', at)) >= 0) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4)
      if (end < 0) break
      at = end + 3
      continue
    }
    const closes = source[at + 1] === '/'
    const name = nameAt(source, at + (closes ? 2 : 1))
    if (name === '') {
      at++
      continue
    }
    const end = tagEnd(source, at)
    if (end < 0) break
    if (closes) {
      if (take(blanked, name)) blanks.push([at, end])
      else if (take(open, name)) {
        depth--
        if (formatting.has(name)) formats--
      }
    } else if (hasTooManyAttributes(source, at, end) || (isXhtml && isEmptyXhtml(source, end, name))) {
      blanks.push([at, end])
    } else if (rawText.has(name)) {
      const close = closeOf(source, name, end)
      if (close < 0) break
      at = close
      continue
    } else if (depth >= depthLimit || (formats >= formattingLimit && formatting.has(name))) {
      blanks.push([at, end])
      if (!empty.has(name)) blanked.set(name, (blanked.get(name) ?? 0) + 1)
    } else if (!uncounted.has(name)) {
      depth++
      if (formatting.has(name)) formats++
      open.set(name, (open.get(name) ?? 0) + 1)
    }
    at = end
  }
  return blanks.length === 0 ? source : blank(source, blanks)
}

function nameAt(source: string, at: number): string {
  let end = at
  while (end < source.length && end < at + 40 && /[A-Za-z0-9:-]/.test(source[end] as string)) end++
  const name = source.slice(at, end).toLowerCase()
  return /^[a-z]/.test(name) ? name : ''
}

/** The offset after the ">" of a tag, quoted attribute values skipped; -1 where there is none. */
function tagEnd(source: string, at: number): number {
  const plain = source.indexOf('>', at)
  if (plain < 0) return -1
  // A ">" inside a quoted value: only where the value is closed soon after.
  const tag = source.slice(at, plain)
  const quote = /=\s*(["'])[^"']*$/.exec(tag.slice(-2000))?.[1]
  if (quote === undefined) return plain + 1
  const close = source.indexOf(quote, plain)
  if (close < 0 || close > plain + 2000) return plain + 1
  const end = source.indexOf('>', close)
  return end < 0 || end > close + 2000 ? plain + 1 : end + 1
}

function take(counts: Map<string, number>, name: string): boolean {
  const count = counts.get(name) ?? 0
  if (count > 0) counts.set(name, count - 1)
  return count > 0
}

function hasTooManyAttributes(source: string, at: number, end: number): boolean {
  if (end - at < 2 * attributeLimit) return false
  const tag = source.slice(at, end)
  const words = tag.replace(/"[^"]*"|'[^']*'/g, '').split(/[\s/]+/).length
  return words > attributeLimit
}

function isEmptyXhtml(source: string, end: number, name: string): boolean {
  return source[end - 2] === '/' && (!uncounted.has(name) || name === 'p' || name === 'td' || name === 'li')
}

/** Where the closing tag of a raw-text element starts. */
function closeOf(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi')
  close.lastIndex = from
  return close.exec(source)?.index ?? -1
}

function blank(source: string, blanks: [number, number][]): string {
  const parts: string[] = []
  let at = 0
  for (const [start, end] of blanks) {
    parts.push(source.slice(at, start), source.slice(start, end).replace(/[^\n\r]/g, ' '))
    at = end
  }
  parts.push(source.slice(at))
  return parts.join('')
}
