import iconv from 'iconv-lite'
import type { Edit } from './edit.js'

const wide = /[\u4e00-\u9fff\uac00-\ud7a3\ue000-\uf8ff]/
const latin = /\p{Script=Latin}/u
const plausible = /^[a-zA-Z \u00a0\u00c0-\u017f‘’“”–—…€•-]+$/

/**
 * UTF-8 read as Chinese (GBK) or Korean (EUC-KR): one or two characters of that script inside text of Latin letters, "caf茅", "Itali毛",
 * "Financi챘le". Names in their own script stand apart and in longer runs.
 */
export function eastAsianAt(text: string, at: number): Edit | null {
  if (!wide.test(text[at] as string)) return null
  let end = at
  while (end < at + 4 && wide.test(text[end] ?? '')) end++
  if (end > at + 3 || wide.test(text[at - 1] ?? '')) return null
  const beside = (text[at - 1] ?? '') + (text[end] ?? '')
  const near = text.slice(Math.max(0, at - 3), at) + text.slice(end, end + 3)
  if (!latin.test(beside) && !(/[鈥챘]/.test(text[at] as string) && latin.test(near))) return null
  for (const codec of ['gbk', 'euc-kr']) {
    const decoded = iconv.encode(text.slice(at, end), codec).toString('utf8')
    if (plausible.test(decoded) && /[^a-zA-Z ]/.test(decoded))
      return { start: at, end, text: decoded, kind: 'mojibake' }
  }
  return null
}
