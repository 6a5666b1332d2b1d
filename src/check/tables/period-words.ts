const map = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(' ').map((row) => {
      const [word = '', period = ''] = row.split('=')
      return [word, period]
    }),
  )

/** Nouns of a period behind "per" or "every", with the unit that they are. */
export const periodNouns: Readonly<Record<'nl' | 'en', ReadonlyMap<string, string>>> = {
  nl: map('jaar=year maand=month kwartaal=quarter week=week dag=day uur=hour seizoen=season semester=semester'),
  en: map(
    'year=year annum=year month=month quarter=quarter week=week day=day hour=hour season=season semester=semester',
  ),
}

/** Adverbs and adjectives that say per what. */
export const periodWords: Readonly<Record<'nl' | 'en', ReadonlyMap<string, string>>> = {
  nl: map(
    'jaarlijks=year maandelijks=month wekelijks=week dagelijks=day jaarlijkse=year maandelijkse=month wekelijkse=week',
  ),
  en: map('annually=year yearly=year annual=year monthly=month weekly=week daily=day quarterly=quarter'),
}
