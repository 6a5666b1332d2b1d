import type { Translate } from '../labels/translate.js'
import { makeVisible } from '../publish/make-visible.js'
import type { Page, PageBlock } from '../read/page.js'
import type { Paint } from './paint.js'

/** A page for people: what was read, block by block with the line it stands on, and on request what was left out and why. */
export function describePage(page: Page, dropped: boolean, translate: Translate, paint: Paint): string {
  const width = String(page.blocks.at(-1)?.line ?? 1).length + 2
  const gutter = (line: number) => paint('dim', String(line).padStart(width))
  const title = makeVisible([page.file, page.lang ?? '?', page.title].filter(Boolean).join('  '))
  const lines = [
    paint('bold', title),
    ...page.blocks.map((block) => `${gutter(block.line)}  ${markOf(block)}${makeVisible(block.text)}`),
  ]
  if (page.repairs.length > 0) {
    lines.push('', paint('bold', translate('cli:repaired', { count: page.repairs.length })))
    for (const { line, before, after, kind } of makeVisible(page.repairs)) {
      lines.push(
        `${gutter(line)}  ${paint('red', before)} → ${paint('green', after)}  ${paint('dim', translate(`read:repair.${kind}`))}`,
      )
    }
  }
  if (dropped) {
    lines.push('', paint('bold', translate('cli:leftOut', { count: page.dropped.length })))
    for (const { line, text, reason } of makeVisible(page.dropped)) {
      lines.push(`${gutter(line)}  ${shorten(text)}  ${paint('dim', translate(`read:reason.${reason}`))}`)
    }
  } else if (page.dropped.length > 0) {
    lines.push('', paint('dim', translate('cli:leftOutHint', { count: page.dropped.length })))
  }
  return lines.join('\n') + '\n\n'
}

function markOf({ kind, depth, list }: PageBlock): string {
  switch (kind) {
    case 'heading':
      return '#'.repeat(depth ?? 1) + ' '
    case 'list-item':
      return '  '.repeat(list?.depth ?? 0) + (list?.ordered ? '1. ' : '• ')
    case 'cell':
      return '| '
    case 'quote':
      return '> '
    case 'caption':
      return '[▢] '
    default:
      return ''
  }
}

function shorten(text: string): string {
  return text.length > 100 ? text.slice(0, 99) + '…' : text
}
