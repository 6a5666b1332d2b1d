import type { Lang } from '../../contracts.js'

/** Words of a list of networks: what its heading calls them, and what an item says of the home in it. */
export const membershipWords: Record<Lang, Record<'networks' | 'member' | 'of' | 'brings', ReadonlySet<string>>> = {
  nl: {
    networks: words('netwerken lidmaatschappen koepels samenwerkingsverbanden netwerkorganisaties'),
    member: words('lid aangesloten'),
    /** "lid van het bestuur" is something else. */
    of: words('van'),
    brings: words('met waaronder'),
  },
  en: {
    networks: words('networks memberships alliances'),
    member: words('member membership joined'),
    of: words('of'),
    brings: words('with including alongside'),
  },
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
