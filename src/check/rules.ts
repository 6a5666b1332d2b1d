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
import { notATranslation } from './rules/pag001-not-a-translation.js'
import { missingBlock } from './rules/str001-missing-block.js'
import { orderChanged } from './rules/str002-order-changed.js'
import { headingMismatch } from './rules/str003-heading-mismatch.js'
import { tableShape } from './rules/str004-table-shape.js'
import { weakPair } from './rules/str005-weak-alignment.js'
import { untranslated } from './rules/str006-untranslated.js'
import { headingMissing } from './rules/str007-heading-missing.js'
import { captionMissing } from './rules/str008-caption-missing.js'
import { sentenceMissing } from './rules/str009-sentence-missing.js'
import { glossaryTerm } from './rules/trm001-glossary.js'
import { falseFriend } from './rules/trm002-false-friend.js'
import { unpairedMark } from './rules/typ001-unpaired-mark.js'
import { doubledWord } from './rules/typ002-doubled-word.js'
import { placeholderLink } from './rules/typ003-placeholder-link.js'
import { inconsistentSpelling } from './rules/typ004-inconsistent-spelling.js'
import { gluedWord } from './rules/typ005-glued-word.js'

/** Every rule, in the order in which findings at one place are given. */
export const rules: readonly Rule[] = [
  notATranslation,
  missingBlock,
  orderChanged,
  headingMismatch,
  tableShape,
  weakPair,
  untranslated,
  headingMissing,
  captionMissing,
  sentenceMissing,
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
  glossaryTerm,
  falseFriend,
  unpairedMark,
  doubledWord,
  placeholderLink,
  inconsistentSpelling,
  gluedWord,
]
