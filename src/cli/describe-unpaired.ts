import type { UnpairedPage } from '../contracts.js'
import type { Translate } from '../labels/translate.js'
import { makeVisible } from '../publish/make-visible.js'
import type { Paint } from './paint.js'

/** A page without a counterpart as one line: which, in what language, why, and which page is the nearest. */
export function describeUnpaired({ file, lang, reason, nearest }: UnpairedPage, t: Translate, paint: Paint): string {
  const near = nearest
    ? `, ${t('cli:nearest', { file: makeVisible(nearest.file), confidence: nearest.confidence.toFixed(2) })}`
    : ''
  return `  ${makeVisible(file)}  ${paint('dim', `${lang ?? '?'}: ${t(`cli:unpaired_${reason}`)}${near}`)}`
}
