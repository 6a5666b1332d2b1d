import type { Example, Severity } from './rule.js'

/** A rule that is no look at a pair or a page, but at records, at the lock file or at the suppressions. */
export interface OwnRule {
  id: string
  name: string
  severity: Severity
  fires: readonly Example[]
  passes: readonly Example[]
}

/** The day of the examples, for what ages. */
export const exampleDay = '2026-06-01'

const [five, same] = ['Er zijn vijf artsen in het ziekenhuis.', 'There are five doctors in the hospital.']
const six = 'There are six doctors in the hospital.'
const [garden, park] = ['De tuin van het ziekenhuis is elke dag open.', 'The garden of the hospital is open every day.']
const ignoring = (expires: string): string =>
  `{ "ignore": [{ "path": "**", "rule": "NUM001", "reason": "counted in another year", "expires": "${expires}" }] }`

/** A page of which there is no version in the other language, among many. */
export const pageWithoutCounterpart: OwnRule = {
  id: 'PAG002',
  name: 'page-without-counterpart',
  severity: 'warning',
  fires: [{ nl: `# Tuin\n\n${garden}`, en: '' }],
  passes: [{ nl: `# Tuin\n\n${garden}`, en: `# Garden\n\n${park}` }],
}

/** The merged record of one partnership has other values in the two languages. */
export const recordDiffers: OwnRule = {
  id: 'REC001',
  name: 'record-differs',
  severity: 'error',
  fires: [
    {
      nl: 'Wij werken sinds 2015 samen met de Universiteit Gent.',
      en: 'We have collaborated with Ghent University since 2014.',
    },
  ],
  passes: [
    {
      nl: 'Wij werken sinds 2015 samen met de Universiteit Gent.',
      en: 'We have collaborated with Ghent University since 2015.',
    },
  ],
}

/** A pair that was accepted, of which one side has changed. */
export const stalePair: OwnRule = {
  id: 'DRF001',
  name: 'stale-pair',
  severity: 'warning',
  fires: [{ nl: `${garden} Honden mogen mee.`, en: park, accepted: { nl: garden, en: park } }],
  passes: [
    {
      nl: `${garden} Honden mogen mee.`,
      en: `${park} Dogs are welcome.`,
      accepted: { nl: garden, en: park },
    },
  ],
}

export const unusedSuppression: OwnRule = {
  id: 'SUP001',
  name: 'suppression-unused',
  severity: 'warning',
  fires: [{ nl: `<!-- check-ignore NUM001: counted in another year -->\n\n${five}`, en: same }],
  passes: [{ nl: `<!-- check-ignore NUM001: counted in another year -->\n\n${five}`, en: six }],
}

export const suppressionWithoutReason: OwnRule = {
  id: 'SUP002',
  name: 'suppression-without-reason',
  severity: 'warning',
  fires: [{ nl: `<!-- check-ignore NUM001 -->\n\n${five}`, en: six }],
  passes: [{ nl: `<!-- check-ignore NUM001: counted in another year -->\n\n${five}`, en: six }],
}

export const expiredSuppression: OwnRule = {
  id: 'SUP003',
  name: 'suppression-expired',
  severity: 'error',
  fires: [{ nl: five, en: six, ignore: ignoring('2025-12-31') }],
  passes: [{ nl: five, en: six, ignore: ignoring('2099-12-31') }],
}

/** The rules outside `rules`, for the documentation. */
export const ownRules: readonly OwnRule[] = [
  pageWithoutCounterpart,
  recordDiffers,
  stalePair,
  unusedSuppression,
  suppressionWithoutReason,
  expiredSuppression,
]
