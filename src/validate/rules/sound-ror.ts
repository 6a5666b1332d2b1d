import { readRorId } from '../../link/ror-id.js'
import type { Rule } from '../rule.js'

/** The check digits of every ROR id fit: a wrong id is worse than none. */
const soundRor: Rule = (dataset, _context, report) => {
  for (const { id, ror } of dataset.organizations) {
    if (ror !== null && typeof readRorId(ror) === 'string') report('badRor', id, { file: null, line: null }, { ror })
  }
}

export default soundRor
