import { readFile } from 'node:fs/promises'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as contracts from '../../src/contracts.js'
import { generateTypes } from '../../scripts/generate-types.js'
import type { PairsOutput } from '../../src/pair/pairs.js'
import type { Citation } from '../../src/read/page.js'
import type * as agreed from './agreed.js'

/** Every name of the agreed interfaces; a name that is missing from the contracts does not compile. */
interface Generated {
  Lang: contracts.Lang
  BlockKind: contracts.BlockKind
  Point: contracts.Point
  Position: contracts.Position
  Block: contracts.Block
  ReadOutput: contracts.ReadOutput
  AlignOutput: contracts.AlignOutput
  Bead: contracts.Bead
  StreamInput: contracts.StreamInput
  StreamUnit: contracts.StreamUnit
  StreamOutput: contracts.StreamOutput
  CheckOutput: contracts.CheckOutput
  Finding: contracts.Finding
  Place: contracts.Place
  Dataset: contracts.Dataset
  Organization: contracts.Organization
  Partnership: contracts.Partnership
  Relation: contracts.Relation
  Evidence: contracts.Evidence
  Programme: contracts.Programme
  Group: contracts.Group
  RelationKind: contracts.RelationKind
}
interface Agreed {
  Lang: agreed.Lang
  BlockKind: agreed.BlockKind
  Point: agreed.Point
  Position: agreed.Position
  Block: agreed.Block
  ReadOutput: agreed.ReadOutput
  AlignOutput: agreed.AlignOutput
  Bead: agreed.Bead
  StreamInput: agreed.StreamInput
  StreamUnit: agreed.StreamUnit
  StreamOutput: agreed.StreamOutput
  CheckOutput: agreed.CheckOutput
  Finding: agreed.Finding
  Place: agreed.Place
  Dataset: agreed.Dataset
  Organization: agreed.Organization
  Partnership: agreed.Partnership
  Relation: agreed.Relation
  Evidence: agreed.Evidence
  Programme: agreed.Programme
  Group: agreed.Group
  RelationKind: agreed.RelationKind
}

describe('contracts', () => {
  it('are what the stages that have types of their own give', () => {
    expectTypeOf<contracts.PairsOutput>().toEqualTypeOf<PairsOutput>()
    expectTypeOf<contracts.Citation>().toEqualTypeOf<Citation>()
  })

  it('are what the schemas say (run `npm run generate` after a change in schemas/)', async () => {
    const checkedIn = await readFile(new URL('../../src/generated/types.ts', import.meta.url), 'utf8')
    expect(checkedIn).toBe(await generateTypes())
  })

  it('keep the agreed interfaces: the type checker compares them', () => {
    expectTypeOf<Generated>().toEqualTypeOf<Agreed>()
  })
})
