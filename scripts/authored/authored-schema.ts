import { z } from 'zod'
import { calendarDaySchema } from '../../src/schema/calendar-day.js'
import { corroborationSchema } from '../../src/schema/corroboration.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import { basisSchema } from '../../src/schema/edtf-date.js'
import { idSchema } from '../../src/schema/id.js'
import { referenceSchema } from '../../src/schema/reference.js'
import { line } from '../../src/schema/text.js'
import type { CollectionName } from '../../src/types/dataset.js'

/** A passage as a curator writes it: its first and last few characters, never an offset. */
export const authoredEvidenceSchema = z.strictObject({
  in: idSchema.describe('The id of the article'),
  fields: z.array(z.string().min(1)).min(1).describe('The fields of this record that the passage supports'),
  from: line(29).describe('The first few characters of the passage, without white space'),
  to: line(29).optional().describe('The last few characters; leave it out when `from` is the whole passage'),
  basis: basisSchema.optional().describe('`stated` unless given'),
  because: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('Keys of data/reasonings.yaml: reasoning that many entries share'),
  note: line(400).optional().describe('The reasoning, where something is inferred or a reading had to be chosen'),
})

const evidence = z.array(authoredEvidenceSchema).min(1)
// the compiler works out the window, and takes the basis from the evidence
const date = z.string().min(4).max(40).describe('An EDTF date')
const shape = {
  events: recordSchemas.events.unwrap().shape,
  forums: recordSchemas.forums.unwrap().shape,
  ties: recordSchemas.ties.unwrap().shape,
  figures: recordSchemas.figures.unwrap().shape,
  places: recordSchemas.places.unwrap().shape,
  organizations: recordSchemas.organizations.unwrap().shape,
  people: recordSchemas.people.unwrap().shape,
  initiatives: recordSchemas.initiatives.unwrap().shape,
  statements: recordSchemas.statements.unwrap().shape,
  sources: recordSchemas.sources.unwrap().shape,
}
const derived = { type: true, sources: true } as const
// only a tie of the register has them
const registered = {
  origin: true,
  status: true,
  signatories: true,
  signedIn: true,
  disputed: true,
  checked: true,
} as const

/** What a curator writes in data/: a record without what the compiler works out, and with its evidence. */
export const authoredSchemas = {
  events: z.strictObject({ ...shape.events, date, evidence }).omit(derived),
  forums: z.strictObject({ ...shape.forums, evidence }).omit(derived),
  ties: z
    .strictObject({ ...shape.ties, since: date.optional(), evidence })
    .omit({ ...derived, ...registered, name: true, country: true }),
  figures: z.strictObject({ ...shape.figures, period: date.optional(), evidence }).omit(derived),
  places: z
    .strictObject({
      ...shape.places,
      references: z.array(referenceSchema).min(1).optional(),
      locatedAt: z
        .int()
        .positive()
        .optional()
        .describe('The GeoNames id of the seat of a region, where the region itself has no coordinates'),
      evidence,
    })
    .omit({ ...derived, location: true, origin: true }),
  organizations: z.strictObject({ ...shape.organizations, evidence }).omit(derived),
  people: z.strictObject({ ...shape.people, evidence }).omit(derived),
  initiatives: z.strictObject({ ...shape.initiatives, date: date.optional(), evidence }).omit(derived),
  statements: z.strictObject({ ...shape.statements, period: date.optional(), evidence }).omit(derived),
  sources: z.strictObject({ ...shape.sources, published: date, evidence }).omit({ type: true, start: true, end: true }),
} as const satisfies Record<CollectionName, z.ZodType>

const page = corroborationSchema.unwrap().omit({ record: true, agrees: true, consulted: true }).shape
const registeredPage = z.strictObject({ ...page, agrees: corroborationSchema.unwrap().shape.agrees.optional() })

/** data/register.yaml: partners that public pages show, and the places that only they need; no article is behind it. */
export const registerSchema = z.strictObject({
  checked: calendarDaySchema.describe('The day on which the register was last checked'),
  places: z.array(
    z
      .strictObject({
        ...shape.places,
        references: z.array(referenceSchema.unwrap().omit({ consulted: true })).min(1),
        locatedAt: z.int().positive().optional(),
      })
      .omit({ ...derived, location: true, origin: true }),
  ),
  ties: z.array(
    z
      .strictObject({ ...shape.ties, since: date.optional(), pages: z.array(registeredPage).min(1) })
      .omit({ ...derived, name: true, country: true, origin: true, disputed: true, checked: true, wording: true }),
  ),
})

/** data/corroboration.yaml: what public pages say of what the articles state, and what was looked for in vain. */
export const corroborationFileSchema = z.strictObject({
  checked: calendarDaySchema.describe('The day on which all of it was looked up'),
  found: z.array(z.strictObject({ ...corroborationSchema.unwrap().omit({ consulted: true }).shape })),
  notFound: z.array(idSchema),
})

/** data/reasonings.yaml: reasoning that several evidence entries share, by key. */
export const reasoningsSchema = z.record(idSchema, line(400))

export type Register = z.infer<typeof registerSchema>
export type CorroborationFile = z.infer<typeof corroborationFileSchema>
export type AuthoredEvidence = z.infer<typeof authoredEvidenceSchema>
export type Authored<C extends CollectionName> = z.infer<(typeof authoredSchemas)[C]>
export type AuthoredRecord = { readonly id: string; readonly evidence: readonly AuthoredEvidence[] }
