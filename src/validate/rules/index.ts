import type { Rule } from '../rule.js'
import evidenceHolds from './evidence-holds.js'
import knownCountries from './known-countries.js'
import labelledVocabulary from './labelled-vocabulary.js'
import noDanglingId from './no-dangling-id.js'
import pathsExist from './paths-exist.js'
import soundDates from './sound-dates.js'
import soundRor from './sound-ror.js'
import soundValues from './sound-values.js'
import tieAndRoleFit from './tie-and-role-fit.js'
import uniqueIds from './unique-ids.js'

/** The rules that hold over several records or beyond what a schema can say, in the order in which they are run. */
export const rules: readonly Rule[] = [
  uniqueIds,
  noDanglingId,
  evidenceHolds,
  soundDates,
  soundValues,
  knownCountries,
  soundRor,
  pathsExist,
  tieAndRoleFit,
  labelledVocabulary,
]
