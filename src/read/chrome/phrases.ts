/**
 * Lines that sites wrap around a page, by the reason under which they are dropped. Every entry is a regular expression over the line in small
 * letters, without arrows, bars and stops at its edges; it must match the whole line. "…" stands for up to so many words.
 */
export type ChromePhrases = Readonly<Record<ChromeReason, readonly string[]>>

export type ChromeReason =
  | 'skip-link'
  | 'language-switch'
  | 'read-more'
  | 'share'
  | 'print'
  | 'date-line'
  | 'byline'
  | 'footer'
  | 'back-to-top'
  | 'search'
  | 'navigation'
  | 'login'
  | 'tags'
  | 'editor-note'
  | 'feedback'
  | 'comments'
  | 'newsletter'
  | 'cookie'
  | 'no-script'
  | 'image'
  | 'pagination'

/** Words that head a list of other pages, or a bar of the site: what follows goes with them. */
export interface ChromeHeadings {
  related: readonly string[]
  share: readonly string[]
  newsletter: readonly string[]
  'editor-note': readonly string[]
}
