import type { Translate } from '../labels/translate.js'
import { makeVisible } from '../publish/make-visible.js'
import type { Problem } from '../problem.js'
import type { Paint } from './paint.js'

const colours = { fatal: 'red', error: 'red', warning: 'yellow', note: 'blue' } as const

/** A problem as one line: "sources/umcg/page.nl.md:3:1 error No homes … (build:withoutHome)". */
export function describeProblem(problem: Problem, translate: Translate, paint: Paint): string {
  const { severity, code, file, line, column, values } = makeVisible(problem)
  const place = [file === '-' ? translate('cli:standardInput') : file, line, line === null ? null : column]
  const where = place.filter((part) => part !== null).join(':')
  const what = paint(colours[severity], translate(`cli:severity_${severity}`))
  const message = translate(code, values)
  return [where && paint('bold', where), what, message, paint('dim', `(${code})`)].filter(Boolean).join(' ')
}
