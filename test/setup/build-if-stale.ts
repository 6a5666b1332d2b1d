import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a build is made from. The ids are left out: the build writes them itself. */
const inputs = ['src', 'schemas', 'sources', 'scripts', 'package.json', 'tsup.config.ts']
/** What is written last. */
const output = join(root, 'dist/labels.d.cts')

/** Builds before the tests that need it: once, and not at all where `dist` is younger than everything it is made from. */
export default function buildIfStale(): void {
  if (existsSync(output) && Math.max(...inputs.map((input) => newest(join(root, input)))) < statSync(output).mtimeMs)
    return
  process.stdout.write('Building first (npm run build) …\n')
  try {
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'pipe', encoding: 'utf8' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`npm run build fails, so what it makes cannot be tested:\n${stdout}${stderr}`)
  }
}

/** When a file, or anything in a folder, was last changed. */
function newest(path: string): number {
  if (path.endsWith('generated/ids.ts')) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
