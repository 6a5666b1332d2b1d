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
    const commit = (await git(folder, ['rev-parse', '--verify', '--end-of-options', `${reference}^{commit}`])).trim()
    const changed = await git(top, ['diff', '--name-only', '-z', commit, '--'])
    const untracked = await git(top, ['ls-files', '--others', '--exclude-standard', '-z'])
    const names = (changed + untracked).split('\0').filter(Boolean)
    return new Set(names.map((name) => resolve(top, name)))
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? '').trim()
    throw new IoError({
      severity: 'fatal',
      code: 'io:git',
      file: null,
      line: null,
      column: null,
      values: { reference, reason: said.split('\n').pop() || (error as Error).message },
    })
  }
}

async function git(folder: string, args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' })
  return stdout
}
