import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { fetchError } from './fetch-problem.js'

/** Whether an IP address is one of the public internet: not private, loopback, link-local, multicast, reserved, nor one of those written as IPv6. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
}

/**
 * A `lookup` for `http.request` that refuses names of private addresses. The connection is made to the very address that was checked, so
 * that a name server that answers otherwise the second time gains nothing.
 */
export function publicLookup(page: string): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '', 0)
      const hidden = addresses.find(({ address }) => !isPublicAddress(address))
      const first = addresses[0]
      if (hidden || !first) {
        return callback(fetchError(page, 'privateAddress', { ip: hidden?.address ?? '' }), '', 0)
      }
      if (options.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
