import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Problem } from '../problem.js'
import { ioProblem } from './io-problem.js'
import { isAddress } from './is-address.js'
import { standardInput } from './read-source.js'

/** What `tweeluik` takes for a page when it is given a folder. */
const pageFile = /\.(?:md|markdown|mdx|html?|xhtml|aspx|php|txt|text)$/i
/** Folders that hold no pages of the user. */
const passedOver = new Set(['node_modules', '.git'])

/** The files that a user's arguments stand for, and what could not be found. */
export interface Listing {
  files: string[]
  problems: Problem[]
}

/**
 * Expands arguments into files: a file stands for itself, a folder for the pages in it and below, a glob for what it matches;
 * "-" and web addresses stay as they are. Sorted by code unit within each argument, each file once. Links to folders are
 * followed once, so that a loop of links ends.
 */
export async function listFiles(args: readonly string[]): Promise<Listing> {
  const files = new Set<string>()
  const problems: Problem[] = []
  for (const arg of args) {
    const found = await expand(arg, problems)
    for (const file of found) files.add(file)
  }
  return { files: [...files], problems }
}

async function expand(arg: string, problems: Problem[]): Promise<string[]> {
  if (arg === standardInput || isAddress(arg)) return [arg]
  try {
    if (!(await stat(arg)).isDirectory()) return [arg]
    const found = await walk(arg, new Set(), problems)
    if (found.length === 0) problems.push(nothingIn(arg, 'io:emptyFolder'))
    return found
  } catch (error) {
    if (!isDynamicPattern(arg)) {
      problems.push(ioProblem(arg, error, 'unreadable'))
      return []
    }
  }
  const found = (await glob(arg, { dot: false, onlyFiles: true, followSymbolicLinks: false })).sort()
  if (found.length === 0) problems.push(nothingIn(arg, 'io:noMatch'))
  return found
}

/** The pages below a folder, sorted by code unit. */
async function walk(folder: string, seen: Set<string>, problems: Problem[]): Promise<string[]> {
  const real = await realpath(folder)
  if (seen.has(real)) return []
  seen.add(real)
  const files: string[] = []
  const names = (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1))
  for (const name of names) {
    if (name.startsWith('.') || passedOver.has(name)) continue
    const path = join(folder, name)
    try {
      const target = (await lstat(path)).isSymbolicLink() ? await stat(path) : await lstat(path)
      if (target.isDirectory()) files.push(...(await walk(path, seen, problems)))
      else if (target.isFile() && pageFile.test(name)) files.push(path)
    } catch (error) {
      problems.push({ ...ioProblem(path, error, 'unreadable'), severity: 'warning' })
    }
  }
  return files
}

function nothingIn(arg: string, code: string): Problem {
  return { severity: 'fatal', code, file: arg, line: null, column: null, values: { file: arg } }
}
