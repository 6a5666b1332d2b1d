import type { MembershipWordTable } from './membership-words.js'

/** Dutch words of membership in networks. */
const table: MembershipWordTable = {
  /** What the heading of a list of networks calls them. */
  networks: 'netwerken lidmaatschappen koepels samenwerkingsverbanden netwerkorganisaties',
  /** What an item says of the home in it. */
  member: 'lid aangesloten',
  /** "lid van het bestuur" is something else. */
  of: 'van',
  brings: 'met waaronder',
  /** What a member does, or is. */
  takesPart: 'deelnemen deelneemt deelnam deel mee meedoen meedoet meewerken lid leden partner partners zitten zit',
  also: 'ook eveneens tevens',
  inWhich: 'waarin waaraan waarvan waarbij waartoe',
  /** "samen met A", "in which A and B take part", "waarvan ook A lid is": what comes after belongs to what was named before. */
  besideMember: 'samen waarin waaraan waarvan waartoe',
  /** "Wij zijn lid, net als A", "we are a member, like A": a member as the home is. */
  likewise: 'als evenals',
  /** "CBS is a member of …": who has members, whatever it is called; "part of" says less. */
  memberOrMembers: 'lid leden',
  /** Words of membership, where "actief in" says less. */
  speaksOfMembers: 'lid leden aangesloten',
  /** How more of them begin: "Deelnemende universiteiten:". */
  takesPartStem: 'deelnem',
  /** "De leden", "The members": a heading that says no more. */
  theMembers: 'de',
  members: 'leden',
  /** "Hij was eerder verbonden aan ETH Zürich": where somebody worked. "Verbonden met" is a tie. */
  tiedAt: 'aan',
}

export default table
