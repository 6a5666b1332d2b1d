import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../src/io/check-address.js'
import { createFetcher, fetchPage } from '../../src/io/fetch-page.js'

let server: Server
let origin: string
let agents: string[] = []
let robotsAsked = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    agents.push(String(request.headers['user-agent']))
    const url = request.url ?? ''
    const html = { 'content-type': 'text/html; charset=ISO-8859-1' }
    if (url === '/robots.txt') {
      robotsAsked++
      response.end('User-agent: *\nDisallow: /secret\n')
    } else if (url === '/page') response.writeHead(200, html).end(Buffer.from('<p>caf\u00e9</p>', 'latin1'))
    else if (url === '/packed')
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('<p>hi</p>'))
    else if (url === '/bomb') {
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000)))
    } else if (url === '/moved') response.writeHead(301, { location: '/page' }).end()
    else if (url === '/sneak') response.writeHead(302, { location: '/secret/page' }).end()
    else if (url === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    else if (url === '/never') return
    else if (url === '/endless') {
      const timer = setInterval(() => response.write('x'.repeat(100_000)), 1)
      response.on('close', () => clearInterval(timer))
    } else if (url === '/drip') {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    } else if (url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x')
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const local = { allowPrivate: true, timeOutMilliseconds: 5_000 }
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'fetched',
    (error: { problem?: { code: string } }) => error.problem?.code ?? String(error),
  )

describe('fetchPage', () => {
  it('gives the bytes, the final address and the encoding that the server names', async () => {
    agents = []
    const page = await fetchPage(`${origin}/moved`, local)
    expect(page).toEqual({
      file: `${origin}/page`,
      bytes: Buffer.from('<p>caf\u00e9</p>', 'latin1'),
      charset: 'ISO-8859-1',
    })
    expect(agents.every((agent) => agent.startsWith('tweeluik/'))).toBe(true)
  })
  it('unpacks, within the limit', async () => {
    expect(Buffer.from((await fetchPage(`${origin}/packed`, local)).bytes).toString()).toBe('<p>hi</p>')
    expect(await codeOf(fetchPage(`${origin}/bomb`, { ...local, maxBytes: 1_000_000 }))).toBe('fetch:tooLarge')
  })
  it('asks robots.txt once a site, and obeys it after a redirect too', async () => {
    const fetcher = createFetcher(local)
    robotsAsked = 0
    await fetcher(`${origin}/page`)
    expect(await codeOf(fetcher(`${origin}/secret`))).toBe('fetch:robots')
    expect(await codeOf(fetcher(`${origin}/sneak`))).toBe('fetch:robots')
    expect(robotsAsked).toBe(1)
  })
  it.each([
    ['/loop', 'fetch:tooManyRedirects'],
    ['/file', 'fetch:notAnAddress'],
    ['/absent', 'fetch:status'],
    ['/picture', 'fetch:notAPage'],
  ])('%s gives %s', async (path, code) => {
    expect(await codeOf(fetchPage(origin + path, local))).toBe(code)
  })
  it('ends with a server that never answers, drips, or sends without end', async () => {
    const short = { ...local, timeOutMilliseconds: 300 }
    expect(await codeOf(fetchPage(`${origin}/never`, short))).toBe('fetch:timeOut')
    expect(await codeOf(fetchPage(`${origin}/drip`, short))).toBe('fetch:timeOut')
    expect(await codeOf(fetchPage(`${origin}/endless`, { ...local, maxBytes: 1_000_000 }))).toBe('fetch:tooLarge')
  })
  it('refuses private addresses, however they are written', async () => {
    const { port } = new URL(origin)
    for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '10.0.0.1']) {
      expect(await codeOf(fetchPage(`http://${host}:${port}/page`)), host).toBe('fetch:privateAddress')
    }
    expect(await codeOf(fetchPage('ftp://example.org/x'))).toBe('fetch:notAnAddress')
    expect(await codeOf(fetchPage('http://127.0.0.1:1/', local))).toBe('fetch:refused')
  })
  it('knows which addresses are public', () => {
    const hidden = [
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '::1',
      'fe80::1',
      'fd00::1',
      '0.0.0.0',
      '224.0.0.1',
      'x',
    ]
    expect(hidden.filter(isPublicAddress)).toEqual([])
    expect(['8.8.8.8', '2001:4860:4860::8888'].filter(isPublicAddress)).toHaveLength(2)
  })
})
