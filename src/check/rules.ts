import type { Rule } from './rule.js'
import { dateDiffers } from './rules/dat001-date-differs.js'
import { dateAmbiguous } from './rules/dat002-date-ambiguous.js'
import { impossibleDate } from './rules/dat003-impossible-date.js'
import { partnerMissing } from './rules/ent001-partner-missing.js'
import { placeDiffers } from './rules/ent002-place-differs.js'
import { acronymDiffers } from './rules/ent003-acronym-differs.js'
import { personDiffers } from './rules/ent004-person-differs.js'
import { linkCodeDiffers } from './rules/ent005-link-code-differs.js'
import { listOpenness } from './rules/ent006-list-openness.js'
import { legalForm } from './rules/ent007-legal-form.js'
import { status } from './rules/mod001-status.js'
import { negationOnOneSide } from './rules/neg001-negation.js'
import { numberDiffers } from './rules/num001-number-differs.js'
import { magnitudeDiffers } from './rules/num002-magnitude-differs.js'
import { numberFormat } from './rules/num003-number-format.js'
import { boundDiffers } from './rules/num004-bound-differs.js'
import { percentVsPoint } from './rules/num005-percent-vs-point.js'
import { unitDiffers } from './rules/num006-unit-differs.js'
import { malformedNumber } from './rules/num007-malformed-number.js'
import { falseFriend } from './rules/trm002-false-friend.js'
import { unpairedMark } from './rules/typ001-unpaired-mark.js'
import { doubledWord } from './rules/typ002-doubled-word.js'
import { gluedWord } from './rules/typ005-glued-word.js'

/** Every rule, in the order in which findings at one place are given. */
export const rules: readonly Rule[] = [
  numberDiffers,
  magnitudeDiffers,
  numberFormat,
  boundDiffers,
  percentVsPoint,
  unitDiffers,
  malformedNumber,
  dateDiffers,
  dateAmbiguous,
  impossibleDate,
  partnerMissing,
  placeDiffers,
  acronymDiffers,
  personDiffers,
  linkCodeDiffers,
  listOpenness,
  legalForm,
  negationOnOneSide,
  status,
  falseFriend,
  unpairedMark,
  doubledWord,
  gluedWord,
]
