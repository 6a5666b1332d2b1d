import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { IoError } from './io-problem.js'

const run = promisify(execFile)

/**
 * The files that differ from a commit of git, in the working tree or not yet tracked; absolute paths.
 *
 * @param reference a commit, branch or tag: "main", "HEAD~3"
 * @throws IoError where there is no git, no repository, or no such commit
 */
export async function changedSince(reference: string, folder: string = '.'): Promise<Set<string>> {
  try {
    const top = (await git(folder, ['rev-parse', '--show-toplevel'])).trim()
    // The commit is resolved first: an option-like reference ("--output=x") never reaches `git diff`.
    const commit = await commitOf(reference, folder)
    const changed = await git(top, ['diff', '--name-only', '-z', commit, '--'])
    const untracked = await git(top, ['ls-files', '--others', '--exclude-standard', '-z'])
    const names = (changed + untracked).split('\0').filter(Boolean)
    return new Set(names.map((name) => resolve(top, name)))
  } catch (error) {
    if (error instanceof IoError) throw error
    const said = String((error as { stderr?: string }).stderr ?? '').trim()
    // What git says begins with "fatal: ", which is no news to a reader.
    const reason =
      said
        .split('\n')
        .pop()
        ?.replace(/^fatal: /, '') || (error as Error).message
    throw gitProblem('io:git', { reference, reason })
  }
}

async function commitOf(reference: string, folder: string): Promise<string> {
  try {
    const said = await git(folder, ['rev-parse', '--verify', '--end-of-options', `${reference}^{commit}`])
    return said.trim()
  } catch {
    throw gitProblem('io:noCommit', { reference })
  }
}

function gitProblem(code: string, values: Record<string, string>): IoError {
  return new IoError({ severity: 'fatal', code, file: null, line: null, column: null, values })
}

async function git(folder: string, args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' })
  return stdout
}
