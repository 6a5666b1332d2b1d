import { namespaces } from '../../labels/resources.js'
import { schemas } from '../schemas.js'
import type { Rule } from '../rule.js'

/** Every value of a closed list in the schemas has a label in Dutch and in English. */
const labelledVocabulary: Rule = (_dataset, _context, report) => {
  const { $defs } = schemas.vocabulary as { $defs: Record<string, { enum?: string[] }> }
  for (const [name, { enum: values }] of Object.entries($defs)) {
    for (const value of values ?? []) {
      for (const lang of ['nl', 'en'] as const) {
        const labels = (namespaces.vocabulary[lang] as Record<string, Record<string, string>>)[name]
        if (!labels?.[value]) report('withoutLabel', value, { file: null, line: null }, { vocabulary: name, lang })
      }
    }
  }
}

export default labelledVocabulary
