/** Words that put a period before or after now, and the periods that they stand with. */
export const relative = {
  nl: {
    past: new Set(['vorig', 'vorige', 'afgelopen', 'verleden', 'voorbije', 'gisteren']),
    coming: new Set(['volgend', 'volgende', 'komend', 'komende', 'aanstaande', 'eerstvolgende', 'morgen']),
  },
  en: {
    past: new Set(['last', 'previous', 'past', 'preceding', 'ago', 'earlier', 'yesterday', 'recent']),
    coming: new Set(['next', 'coming', 'upcoming', 'following', 'tomorrow', 'forthcoming']),
  },
  periods: new Set(
    `jaar maand week weken maanden jaren zomer winter herfst voorjaar najaar lente seizoen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend januari februari maart april mei juni juli augustus september oktober november december
    year month week weeks months years summer winter autumn spring season monday tuesday wednesday thursday friday saturday sunday
    january february march june july august october`.split(/\s+/),
  ),
} as const

/** Days as they are called from today; a text that names one of them names that day. */
export const relativeDays: readonly { nl: ReadonlySet<string>; en: ReadonlySet<string> }[] = [
  { nl: new Set(['gisteren', 'gisteravond', 'gistermiddag', 'gisterochtend']), en: new Set(['yesterday']) },
  { nl: new Set(['vandaag', 'vanavond', 'vanmiddag', 'vanmorgen', 'vanochtend']), en: new Set(['today', 'tonight']) },
  { nl: new Set(['morgen', 'morgenavond', 'morgenmiddag', 'morgenochtend']), en: new Set(['tomorrow']) },
]

/** Turns that give a date by how far it is from today. */
export const fromNow: Readonly<Record<'nl' | 'en', RegExp>> = {
  nl: /(?<!\p{L})(?:(?:vorige?|volgende?|dit|deze|afgelopen|komende?) (?:jaar|maand|week|voorjaar|najaar|zomer|winter|herfst|lente|zomers?)|geleden|gisteren|eergisteren|vandaag|morgen|overmorgen)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:last|next|this|coming) (?:year|month|week|spring|summer|autumn|fall|winter)|ago|yesterday|today|tomorrow)(?!\p{L})/iu,
}
