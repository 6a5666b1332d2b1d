import type { MovementWordTable } from './movement-words.js'

/** English words that tell people on their way from people with a post. */
const table: MovementWordTable = {
  /** Words for a stay of the home's own people at the partner, which one person's post has too. */
  stay: 'internship internships placement placements traineeship traineeships elective electives sabbatical sabbaticals study studies studying seconded spend work working',
  /** Whom a page speaks of in the plural, or speaks to, where it is about its own people. */
  people:
    'students interns trainees doctors nurses researchers lecturers staff employees colleagues postdocs candidates phds you',
  /** Behind people, these lead to where they come from: "studenten van Nagoya University". */
  origin: 'of from at',
  /** "studenten", "stagiairs": plurals of words for people. */
  pluralEnding: 's',
}

export default table
