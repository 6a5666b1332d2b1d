import robotsParserModule from 'robots-parser'
import { fetchError } from './fetch-problem.js'
import type { Answer, RequestLimits } from './request-address.js'
import { requestAddress } from './request-address.js'

/** How pages are fetched. */
export interface FetchOptions extends Partial<RequestLimits> {
  maxRedirects?: number
  /** Whether robots.txt of the site is asked and obeyed (RFC 9309). */
  obeyRobots?: boolean
}

/** A page from the web: the address that gave it in the end, its bytes, and the encoding that the server named. */
export interface FetchedPage {
  file: string
  bytes: Uint8Array
  charset: string | null
}

const defaults = {
  timeOutMilliseconds: 20_000,
  maxBytes: 32 * 1024 * 1024,
  allowPrivate: false,
  userAgent: 'tweeluik/0.1 (command-line reader of bilingual pages; reads single pages that a person asks for)',
  maxRedirects: 5,
  obeyRobots: true,
}

/** What robots-parser gives; its types describe a CommonJS module. */
const robotsParser = robotsParserModule as unknown as (
  address: string,
  text: string,
) => { isAllowed(address: string, agent: string): boolean | undefined }

/**
 * Makes a fetcher, which keeps the robots.txt of each site that it has seen. Every step of a redirect is checked anew: scheme, address and robots.
 * The fetcher throws an IoError with a `fetch:` problem where no page can be had.
 */
export function createFetcher(options: FetchOptions = {}): (address: string) => Promise<FetchedPage> {
  const limits = { ...defaults, ...options }
  const robots = new Map<string, Promise<(address: string) => boolean>>()

  async function follow(address: string, first: RequestLimits, obey: boolean): Promise<{ answer: Answer; url: URL }> {
    let url = parse(address, address)
    const until = performance.now() + first.timeOutMilliseconds
    for (let redirects = 0; ; redirects++) {
      if (redirects > limits.maxRedirects) throw fetchError(address, 'tooManyRedirects', { limit: limits.maxRedirects })
      if (obey && !(await allows(url))) throw fetchError(url.href, 'robots', { agent: 'tweeluik' })
      const timeOutMilliseconds = Math.max(1, Math.min(first.timeOutMilliseconds, until - performance.now()))
      const answer = await requestAddress(url, { ...first, timeOutMilliseconds })
      if (answer.status < 300 || answer.status >= 400 || answer.location === null) return { answer, url }
      url = parse(new URL(answer.location, url).href, address)
    }
  }

  function allows(url: URL): Promise<boolean> {
    let rules = robots.get(url.origin)
    if (rules === undefined) {
      rules = readRobots(url.origin)
      robots.set(url.origin, rules)
    }
    return rules.then((isAllowed) => isAllowed(url.href))
  }

  /** No robots.txt allows all; one that the server fails to give forbids all (RFC 9309 §2.3.1). */
  async function readRobots(origin: string): Promise<(address: string) => boolean> {
    const address = `${origin}/robots.txt`
    const { answer } = await follow(address, { ...limits, maxBytes: 512 * 1024 }, false)
    if (answer.status >= 500) return () => false
    if (answer.status >= 400) return () => true
    const rules = robotsParser(address, new TextDecoder().decode(answer.bytes))
    return (page) => rules.isAllowed(page, 'tweeluik') !== false
  }

  return async (address) => {
    const { answer, url } = await follow(address, limits, limits.obeyRobots)
    if (answer.status < 200 || answer.status >= 300) throw fetchError(url.href, 'status', { status: answer.status })
    const type = /^[^;\s]*/.exec(answer.contentType.toLowerCase())?.[0] ?? ''
    if (type !== '' && !/^text\/|\+xml$|^application\/xml$/.test(type)) throw fetchError(url.href, 'notAPage', { type })
    const charset = /charset\s*=\s*"?([\w-]{1,40})/i.exec(answer.contentType)?.[1] ?? null
    return { file: url.href, bytes: answer.bytes, charset }
  }
}

/** Fetches one page. @throws IoError with a `fetch:` problem */
export function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  return createFetcher(options)(address)
}

function parse(address: string, page: string): URL {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw fetchError(page, 'notAnAddress')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw fetchError(page, 'notAnAddress')
  url.hash = ''
  url.username = ''
  url.password = ''
  return url
}
