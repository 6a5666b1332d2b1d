import { createHash } from 'node:crypto'

/** Text as it counts for fingerprints and the lock file: NFC, white space folded, quotation marks and dashes in one form. */
export function normalizeTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim()
}

/** sha256 of a text without its typography, the first 16 hexadecimal digits. */
export function textHash(text: string): string {
  return createHash('sha256').update(normalizeTypography(text)).digest('hex').slice(0, 16)
}

/**
 * What a finding is known by: rule, normalised values, and the two texts it was found in; no line numbers. It dies when either text
 * changes, so that a mark set on it never hides another finding.
 */
export function fingerprintOf(
  rule: string,
  values: { nl: string | null; en: string | null } | null,
  nl: string | null,
  en: string | null,
  repeat = 0,
): string {
  const parts = [
    rule,
    values?.nl ?? '',
    values?.en ?? '',
    nl === null ? '' : textHash(nl),
    en === null ? '' : textHash(en),
    repeat === 0 ? '' : String(repeat),
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20)
}
