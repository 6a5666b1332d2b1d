import { agreement } from './agreement.js'
import { evidence } from './evidence.js'
import { facts } from './facts.js'
import { groups } from './groups.js'
import { names } from './names.js'
import { organizations } from './organizations.js'
import { pages } from './pages.js'
import { pairs } from './pairs.js'
import { partnerships } from './partnerships.js'
import { members, programmes } from './programmes.js'
import { relations } from './relations.js'
import { statements } from './statements.js'
import type { Table } from './table.js'

/** The long tables of the dataset. Together they hold all that the JSON files hold. */
export const tables: Table[] = [
  partnerships,
  relations,
  facts,
  organizations,
  names,
  programmes,
  members,
  groups,
  statements,
  evidence,
  agreement,
  pages,
  pairs,
]
