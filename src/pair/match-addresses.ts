import type { Page } from '../read/page.js'

/** Finds the pages that addresses stand for. */
export type FindByAddress = (address: string, from: Page) => number | null

/**
 * Indexes pages by their own address and, for saved pages that do not know it, by the end of their file name. An address that fits several
 * pages fits none.
 */
export function indexAddresses(pages: readonly Page[]): FindByAddress {
  const byAddress = new Map<string, number | null>()
  const byFile = new Map<string, number | null>()
  const put = (map: Map<string, number | null>, key: string, index: number): void => {
    map.set(key, map.has(key) && map.get(key) !== index ? null : index)
  }
  pages.forEach((page, index) => {
    const own = page.metadata.address
    if (own !== null) put(byAddress, normalise(own, own), index)
    if (/^https?:/i.test(page.file)) put(byAddress, normalise(page.file, page.file), index)
    const parts = plainPath(page.file).split('/')
    for (let from = Math.max(0, parts.length - 4); from < parts.length; from++)
      put(byFile, parts.slice(from).join('/'), index)
  })
  return (address, from) => {
    const known = byAddress.get(normalise(address, from.metadata.address ?? from.file))
    if (known !== undefined) return known
    const path = plainPath(pathOf(address, from))
      .split('/')
      .filter((part) => part !== '')
    for (let start = Math.max(0, path.length - 4); start < path.length; start++) {
      const found = byFile.get(path.slice(start).join('/'))
      if (found !== undefined) return found
    }
    return null
  }
}

/** One form of an address: no scheme, no "www.", no index file, slash, query or fragment at the end. */
function normalise(address: string, base: string): string {
  let url: URL
  try {
    url = new URL(address, /^https?:/i.test(base) ? base : 'http://none.invalid/')
  } catch {
    return address
  }
  const query = /(?:^|[?&])(?:id|page|p|lang|language|pagina)=[^&]*/i.test(url.search) ? url.search : ''
  return (
    url.hostname.replace(/^www\./, '') +
    url.pathname.replace(/(?:index|default)\.\w+$/i, '').replace(/\/+$/, '') +
    query
  )
}

function pathOf(address: string, from: Page): string {
  try {
    return decodeURIComponent(
      new URL(address, new URL(from.file.replace(/^\.?\//, ''), 'http://none.invalid/')).pathname,
    )
  } catch {
    return address
  }
}

/** Small letters, no extension, no index file. */
function plainPath(path: string): string {
  return path
    .toLowerCase()
    .replace(/^(?:https?:\/\/[^/]*|\.)?\/+/, '')
    .replace(/\.[a-z0-9]{1,8}$/, '')
    .replace(/\/(?:index|default)?$/, '')
}
