import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder, program, tweeluik } from './tweeluik.js'

interface Action {
  inputs: Record<string, { default?: string }>
  runs: { steps: { run: string; env: Record<string, string> }[] }
}
const action = parse(readFileSync('action.yml', 'utf8')) as Action
const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { entry: string; args: string[] }[]

/** A site with one wrong number, and an `npx` that runs this program and writes down what it was asked. */
function site(): { folder: string; env: NodeJS.ProcessEnv; asked: string } {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'site'))
  writeFileSync(join(folder, 'site/fonds.nl.md'), 'Het fonds betaalt 5 miljard euro aan de universiteiten.\n')
  writeFileSync(join(folder, 'site/fonds.en.md'), 'The fund pays 5 million euros to the universities.\n')
  const asked = join(folder, 'asked')
  const shim = `#!/bin/sh\necho "$1 $2" > '${asked}'\nshift 2\nexec '${process.execPath}' '${program}' "$@"\n`
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/npx'), shim)
  chmodSync(join(folder, 'bin/npx'), 0o755)
  return { folder, asked, env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` } }
}

function bash(
  run: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], { cwd, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

/** The environment that GitHub would give a step: its expressions filled in with the inputs. */
function stepEnv(given: Record<string, string>, env: Record<string, string>): Record<string, string> {
  const value = (name: string): string => given[name] ?? action.inputs[name]?.default ?? ''
  return Object.fromEntries(
    Object.entries(env).map(([key, text]) => [
      key,
      text.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => value(name)),
    ]),
  )
}

describe('action.yml', () => {
  const [step] = action.runs.steps

  it('runs: annotations on standard output, a SARIF file, and exit code 1 for an error', async () => {
    const { folder, env, asked } = site()
    const run = await bash(step!.run, folder, { ...env, ...stepEnv({ pages: 'site/' }, step!.env) })
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('::error file=site/fonds.en.md,line=1')
    expect(readFileSync(join(folder, 'tweeluik.sarif'), 'utf8')).toContain('"ruleId": "NUM002"')
    expect(readFileSync(asked, 'utf8')).toBe('--yes tweeluik@latest\n')
  })

  it('passes the arguments on as several options', async () => {
    const { folder, env } = site()
    const given = {
      pages: 'site/',
      arguments: '--fail-on never --baseline base.json --update-baseline',
      sarif: 'x.sarif',
    }
    const run = await bash(step!.run, folder, { ...env, ...stepEnv(given, step!.env) })
    expect(run.code).toBe(0)
    expect(existsSync(join(folder, 'base.json'))).toBe(true)
    expect(existsSync(join(folder, 'x.sarif'))).toBe(true)
  })
})

describe('the hook of pre-commit', () => {
  it('runs with the folder as its argument, and stops the commit', async () => {
    const { folder, env } = site()
    const run = await bash(`${hooks[0]!.entry} site/`, folder, env)
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('NUM002')
  })

  it('checks the whole repository where no folder is given', async () => {
    const { folder, env } = site()
    const run = await bash([hooks[0]!.entry, ...hooks[0]!.args].join(' '), folder, env)
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('NUM002')
  })
})

describe('the commands in docs/check.md', () => {
  const help = tweeluik(['check', '--help'])
  const options = new Set(readFileSync('docs/check.md', 'utf8').match(/(?<=[`\s])--[a-z][a-z-]+/g))

  it.each([...options].filter((option) => option !== '--yes'))('%s is an option', async (option) => {
    expect((await help).stdout).toContain(option)
  })
})
