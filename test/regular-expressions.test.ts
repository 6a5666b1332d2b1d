import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../src')
const folders = ['extract', 'link', 'merge', 'language', 'read/chrome', 'check']

interface Expression {
  where: string
  source: string
  flags: string
}

/** The regular expressions that stand in the sources as literals. */
function expressionsIn(folder: string): Expression[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  return files.sort().flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(root, folder, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const found: Expression[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        const end = node.text.lastIndexOf('/')
        found.push({
          where: `${folder}/${file}:${line + 1}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

/** Repetition without bound is all that can backtrack without bound. */
const repeats = /[*+]|\{\d+,\}/

describe.each(folders)('regular expressions of src/%s', (folder) => {
  const expressions = expressionsIn(folder).filter(({ source }) => repeats.test(source))

  it('take at most quadratic time on any text', () => {
    const bad = expressions.filter(({ source, flags }) => {
      const result = checkSync(source, flags.replace('d', ''), { checker: 'automaton', timeout: 4000 })
      if (result.status !== 'vulnerable') return false
      // Quadratic is let pass: those look at one word, one name or one line, whose length is bounded elsewhere.
      return result.complexity.type === 'exponential' || result.complexity.degree > 2
    })
    expect(bad.map(({ where, source }) => `${where} ${source}`)).toEqual([])
  }, 300_000)
})
