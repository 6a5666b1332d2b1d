import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isAddress } from './is-address.js'

/**
 * What a list calls a page: its path from where the list stands, with "/". However the page is named on the command line ("./site/a.md", from
 * another folder, in full), its name is one; an address and standard input are their own name.
 */
export function nameFrom(list: string, page: string): string {
  if (page === '-' || isAddress(page)) return page
  const from = dirname(resolve(list))
  const to = resolve(page)
  const name = relative(from, to)
  // Out of the list's folder by the names, and yet in it: one of the two goes through a symbolic link.
  return slashed(isBelow(name) ? name : ([relative(real(from), real(to))].find(isBelow) ?? name))
}

/** The same for a name that a list holds already: from where the list stands, or, in lists of older versions, from where they were made. */
export function nameInList(list: string, name: string): string {
  if (name === '-' || isAddress(name)) return name
  const beside = isAbsolute(name) ? name : join(dirname(list), name)
  return nameFrom(list, existsSync(beside) || !existsSync(name) ? beside : name)
}

/** Where the page is that a list calls so. */
export function pageOf(list: string, name: string): string {
  return name === '-' || isAddress(name) ? name : resolve(dirname(list), name)
}

function isBelow(name: string): boolean {
  return !isAbsolute(name) && name.split(sep)[0] !== '..'
}

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
