/** Something that went wrong or deserves attention, as data: the words come from `src/labels/`. */
export interface Problem {
  /** fatal: nothing could be made of the input; error: a broken record or page; warning, note: worth knowing. */
  severity: 'fatal' | 'error' | 'warning' | 'note'
  /** Namespace and key of the message in `src/labels/resources/`, such as "read:emptyFile". */
  code: string
  file: string | null
  line: number | null
  column: number | null
  /** What the message fills in. */
  values: Record<string, string | number>
}
