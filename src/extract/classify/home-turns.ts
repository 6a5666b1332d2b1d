/**
 * Head nouns of homes, folded, and what stands for them in both languages, before or after the rest of the name ($): "Universiteit Leiden", "Leiden
 * University". A row has both languages, as it leads from one to the other; the forms stand in the order in which they are tried.
 */
export const homeTurns: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:universiteit(?: van)?|rijksuniversiteit|katholieke universiteit|university of|ku|u|rug) (.+)$/,
    ['universiteit $', 'universiteit van $', 'rijksuniversiteit $', '$ university', 'university of $', 'u$'],
  ],
  [
    /^(.+) (?:university|universiteit)$/,
    [
      'universiteit $',
      'universiteit van $',
      '$ university',
      '$ universiteit',
      'university of $',
      'rijksuniversiteit $',
      'u$',
    ],
  ],
  [/^u([a-z]{4,})$/, ['universiteit $', 'universiteit van $', '$ university', 'university of $']],
  [
    /^(?:technische universiteit|technical university|tu) (.+)$/,
    ['technische universiteit $', 'tu $', '$ university of technology', 'technical university $'],
  ],
  [/^(.+) university of technology$/, ['technische universiteit $', 'tu $', '$ university of technology']],
  [
    /^(?:uz|universitair ziekenhuis) (.+)$/,
    ['uz $', 'universitair ziekenhuis $', '$ university hospital', 'university hospital $', 'university hospitals $'],
  ],
  [/^(?:university hospitals?|university hospital of) (.+)$/, ['uz $', 'universitair ziekenhuis $']],
  [/^(.+) university hospitals?$/, ['uz $', 'universitair ziekenhuis $', '$ university hospital']],
  [
    /^(.+) (?:umc|university medical cent(?:er|re)|universitair medisch centrum)$/,
    [
      '$ umc',
      '$umc',
      'umc $',
      '$ university medical center',
      '$ university medical centre',
      'universitair medisch centrum $',
    ],
  ],
  [
    /^(?:umc|university medical cent(?:er|re)|universitair medisch centrum) (.+)$/,
    ['umc $', 'university medical center $', 'university medical centre $', 'universitair medisch centrum $', '$ umc'],
  ],
  [/^(?:hogeschool(?: van)?) (.+)$/, ['hogeschool $', 'hogeschool van $', '$ university of applied sciences']],
  [/^(.+) university of applied sciences$/, ['hogeschool $', 'hogeschool van $', '$ university of applied sciences']],
]
