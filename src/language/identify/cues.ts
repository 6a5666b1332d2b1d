/** What gives a language away: its frequent small words, and letter groups that the other languages around it do not have. */
export interface LanguageCues {
  words: readonly string[]
  /** Words that it shares with another language of the table: they count for half. */
  shared: readonly string[]
  groups: readonly string[]
}
