import type { IncomingMessage } from 'node:http'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPublicAddress, publicLookup } from './check-address.js'
import type { FetchFault } from './fetch-problem.js'
import { fetchError } from './fetch-problem.js'
import { IoError } from './io-problem.js'

/** Bounds of one request. */
export interface RequestLimits {
  /** From the first packet to the last byte. */
  timeOutMilliseconds: number
  maxBytes: number
  allowPrivate: boolean
  userAgent: string
}

/** What a server answered. */
export interface Answer {
  status: number
  location: string | null
  contentType: string
  bytes: Uint8Array
}

const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }

/** Asks for one address, follows nothing. @throws IoError where the address is private, or nothing whole comes in time and size */
export function requestAddress(url: URL, limits: RequestLimits): Promise<Answer> {
  const page = url.href
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isLiteral = /^[\d.]+$|:/.test(host)
  if (!limits.allowPrivate && isLiteral && !isPublicAddress(host)) {
    return Promise.reject(fetchError(page, 'privateAddress', { ip: host }))
  }
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const request = send(url, {
      agent: false,
      auth: '',
      headers: {
        'user-agent': limits.userAgent,
        accept: 'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.1',
        'accept-encoding': 'gzip, identity;q=0.5',
      },
      ...(limits.allowPrivate ? {} : { lookup: publicLookup(page) }),
    })
    const timer = setTimeout(
      () => fail('timeOut', { seconds: limits.timeOutMilliseconds / 1000 }),
      limits.timeOutMilliseconds,
    )
    const end = (act: () => void): void => {
      clearTimeout(timer)
      act()
      request.destroy()
    }
    const fail = (fault: FetchFault, values: Record<string, string | number>): void => {
      end(() => reject(fetchError(page, fault, values)))
    }
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (error instanceof IoError) end(() => reject(error))
      else fail(error.code === 'ENOTFOUND' ? 'notFound' : 'refused', { reason: error.code ?? error.message })
    })
    request.on('response', (response) => {
      collect(response, limits.maxBytes, (bytes) => {
        if (bytes === null) fail('tooLarge', { megabytes: Math.round((limits.maxBytes / 1024 / 1024) * 10) / 10 })
        else if (bytes instanceof Error) fail('refused', { reason: bytes.message })
        else {
          const { headers, statusCode } = response
          const contentType = headers['content-type'] ?? ''
          end(() => resolve({ status: statusCode ?? 0, location: headers.location ?? null, contentType, bytes }))
        }
      })
    })
    request.end()
  })
}

/** Reads a body, unpacked, up to a number of bytes; null where there are more. */
function collect(response: IncomingMessage, maxBytes: number, done: (bytes: Uint8Array | Error | null) => void): void {
  const encoding = (response.headers['content-encoding'] ?? '').toLowerCase()
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding as keyof typeof decoders]() : null
  const stream = decoder === null ? response : response.pipe(decoder)
  const chunks: Uint8Array[] = []
  let length = 0
  response.on('error', done)
  response.on('aborted', () => done(new Error('aborted')))
  stream.on('error', done)
  stream.on('data', (chunk: Uint8Array) => {
    length += chunk.length
    if (length > maxBytes) {
      done(null)
      stream.destroy()
    } else chunks.push(chunk)
  })
  stream.on('end', () => done(Buffer.concat(chunks)))
}
