import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { Evidence } from '../../src/evidence/index.js'
import type {
  AnyIds,
  Collections,
  Event,
  Figure,
  Forum,
  Initiative,
  Organization,
  Person,
  Place,
  Source,
  Statement,
  Tie,
} from '../../src/index.js'
import type { Dataset, datasetSchema, evidenceSchema, recordSchemas } from '../../src/schema/index.js'

type Parsed<C extends keyof typeof recordSchemas> = z.infer<(typeof recordSchemas)[C]>

// `tsc` is what fails here; vitest only shows that the file was looked at
test('interface and schema agree in both directions', () => {
  expectTypeOf<Parsed<'events'>>().toEqualTypeOf<Event<AnyIds>>()
  expectTypeOf<Parsed<'forums'>>().toEqualTypeOf<Forum<AnyIds>>()
  expectTypeOf<Parsed<'ties'>>().toEqualTypeOf<Tie<AnyIds>>()
  expectTypeOf<Parsed<'figures'>>().toEqualTypeOf<Figure<AnyIds>>()
  expectTypeOf<Parsed<'places'>>().toEqualTypeOf<Place<AnyIds>>()
  expectTypeOf<Parsed<'organizations'>>().toEqualTypeOf<Organization<AnyIds>>()
  expectTypeOf<Parsed<'people'>>().toEqualTypeOf<Person<AnyIds>>()
  expectTypeOf<Parsed<'initiatives'>>().toEqualTypeOf<Initiative<AnyIds>>()
  expectTypeOf<Parsed<'statements'>>().toEqualTypeOf<Statement<AnyIds>>()
  expectTypeOf<Parsed<'sources'>>().toEqualTypeOf<Source<AnyIds>>()
  expectTypeOf<z.infer<typeof evidenceSchema>>().toEqualTypeOf<Evidence<AnyIds>>()
  expectTypeOf<z.infer<typeof datasetSchema>>().toEqualTypeOf<Dataset>()
})

test('the bundled records are records of anyone, and not the other way round', () => {
  expectTypeOf<Collections>().toExtend<Collections<AnyIds>>()
  expectTypeOf<Event<AnyIds>>().not.toExtend<Event>()
})
