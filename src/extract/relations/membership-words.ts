import type { Lang } from '../../contracts.js'

/** Words of a list of networks: what its heading calls them, and what an item says of the home in it. */
export const membershipWords: Record<
  Lang,
  Record<'networks' | 'member' | 'of' | 'brings' | 'takesPart' | 'also' | 'inWhich', ReadonlySet<string>>
> = {
  nl: {
    networks: words('netwerken lidmaatschappen koepels samenwerkingsverbanden netwerkorganisaties'),
    member: words('lid aangesloten'),
    /** "lid van het bestuur" is something else. */
    of: words('van'),
    brings: words('met waaronder'),
    /** What a member does, or is. */
    takesPart: words(
      'deelnemen deelneemt deelnam deel mee meedoen meedoet meewerken lid leden partner partners zitten zit',
    ),
    also: words('ook eveneens tevens'),
    inWhich: words('waarin waaraan waarvan waarbij waartoe'),
  },
  en: {
    networks: words('networks memberships alliances'),
    member: words('member membership joined'),
    of: words('of'),
    brings: words('with including alongside'),
    takesPart: words('participate participates participated part member members partner partners belong belongs'),
    also: words('also too well likewise'),
    inWhich: words('which'),
  },
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
