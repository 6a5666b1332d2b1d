import type { MovementWordTable } from './movement-words.js'

/** Dutch words that tell people on their way from people with a post. */
const table: MovementWordTable = {
  /** Words for a stay of the home's own people at the partner, which one person's post has too. */
  stay: 'studeren studeert stage stages coschappen gedetacheerd promoveren promoveerden werken',
  /** Whom a page speaks of in the plural, or speaks to, where it is about its own people. */
  people:
    'studenten stagiairs coassistenten artsen verpleegkundigen onderzoekers docenten medewerkers collega promovendi je jij',
  /** Behind people, these lead to where they come from: "studenten van Nagoya University". */
  origin: 'van uit aan',
  /** "studenten", "stagiairs": plurals of words for people. */
  pluralEnding: 's en',
}

export default table
