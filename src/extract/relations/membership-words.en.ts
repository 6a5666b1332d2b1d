import type { MembershipWordTable } from './membership-words.js'

/** English words of membership in networks. */
const table: MembershipWordTable = {
  /** What the heading of a list of networks calls them. */
  networks: 'networks memberships alliances',
  /** What an item says of the home in it. */
  member: 'member membership joined',
  /** "lid van het bestuur" is something else. */
  of: 'of',
  brings: 'with including alongside',
  /** What a member does, or is. */
  takesPart: 'participate participates participated part member members partner partners belong belongs',
  also: 'also too well likewise',
  inWhich: 'which',
  /** "samen met A", "in which A and B take part", "waarvan ook A lid is": what comes after belongs to what was named before. */
  besideMember: 'together alongside which',
  /** "Wij zijn lid, net als A", "we are a member, like A": a member as the home is. */
  likewise: 'like',
  /** "CBS is a member of …": who has members, whatever it is called; "part of" says less. */
  memberOrMembers: 'member members',
  /** Words of membership, where "actief in" says less. */
  speaksOfMembers: 'member members',
  /** How more of them begin: "Deelnemende universiteiten:". */
  takesPartStem: 'participa',
  /** "De leden", "The members": a heading that says no more. */
  theMembers: 'the',
  members: 'members',
  /** "Hij was eerder verbonden aan ETH Zürich": where somebody worked. "Verbonden met" is a tie. */
  tiedAt: '',
}

export default table
