import alignment from '../../schemas/alignment.schema.json' with { type: 'json' }
import block from '../../schemas/block.schema.json' with { type: 'json' }
import changes from '../../schemas/changes.schema.json' with { type: 'json' }
import dataset from '../../schemas/dataset.schema.json' with { type: 'json' }
import evidence from '../../schemas/evidence.schema.json' with { type: 'json' }
import facts from '../../schemas/facts.schema.json' with { type: 'json' }
import findings from '../../schemas/findings.schema.json' with { type: 'json' }
import group from '../../schemas/group.schema.json' with { type: 'json' }
import groups from '../../schemas/groups.schema.json' with { type: 'json' }
import organization from '../../schemas/organization.schema.json' with { type: 'json' }
import organizations from '../../schemas/organizations.schema.json' with { type: 'json' }
import pagePairs from '../../schemas/page-pairs.schema.json' with { type: 'json' }
import pageRecord from '../../schemas/page-record.schema.json' with { type: 'json' }
import pages from '../../schemas/pages.schema.json' with { type: 'json' }
import pairRecord from '../../schemas/pair-record.schema.json' with { type: 'json' }
import pairs from '../../schemas/pairs.schema.json' with { type: 'json' }
import partnership from '../../schemas/partnership.schema.json' with { type: 'json' }
import partnerships from '../../schemas/partnerships.schema.json' with { type: 'json' }
import programme from '../../schemas/programme.schema.json' with { type: 'json' }
import programmes from '../../schemas/programmes.schema.json' with { type: 'json' }
import readOutput from '../../schemas/read-output.schema.json' with { type: 'json' }
import statement from '../../schemas/statement.schema.json' with { type: 'json' }
import statements from '../../schemas/statements.schema.json' with { type: 'json' }
import streamInput from '../../schemas/stream-input.schema.json' with { type: 'json' }
import streamOutput from '../../schemas/stream-output.schema.json' with { type: 'json' }
import vocabulary from '../../schemas/vocabulary.schema.json' with { type: 'json' }

/** A schema of `schemas/`, by its file name without ".schema.json". */
export type SchemaName =
  | 'alignment'
  | 'block'
  | 'changes'
  | 'dataset'
  | 'evidence'
  | 'facts'
  | 'findings'
  | 'group'
  | 'groups'
  | 'organization'
  | 'organizations'
  | 'page-pairs'
  | 'page-record'
  | 'pages'
  | 'pair-record'
  | 'pairs'
  | 'partnership'
  | 'partnerships'
  | 'programme'
  | 'programmes'
  | 'read-output'
  | 'statement'
  | 'statements'
  | 'stream-input'
  | 'stream-output'
  | 'vocabulary'

/** Every schema of `schemas/`. */
export const schemas: Record<SchemaName, object> = {
  alignment,
  block,
  changes,
  dataset,
  evidence,
  facts,
  findings,
  group,
  groups,
  organization,
  organizations,
  'page-pairs': pagePairs,
  'page-record': pageRecord,
  pages,
  'pair-record': pairRecord,
  pairs,
  partnership,
  partnerships,
  programme,
  programmes,
  'read-output': readOutput,
  statement,
  statements,
  'stream-input': streamInput,
  'stream-output': streamOutput,
  vocabulary,
}
