import * as z from 'zod'
import { partSchemas } from '../../src/generated/schemas.js'
import type { CollectionName } from '../../src/generated/types.js'
import { agreementValues } from '../../src/generated/vocabularies.js'
import type { Field, Fields, RecordModel } from '../../src/model/field.js'
import { fieldsOf, recordModels, variantsOf } from '../../src/model/index.js'
import { basisSchema, idSchema, line, textSchema } from '../../src/schema/values.js'

/** A date as a curator writes it; the build derives its window. */
const dateSchema = z.string().min(4).max(120).describe('An EDTF date')

const agreesSchema = z.enum(agreementValues)

/** An evidence entry as a curator writes it: a passage is given by its first and last few characters, never by an offset. */
export const authoredEvidenceSchema = z
  .strictObject({
    in: idSchema.describe('The id of the source'),
    fields: z.array(z.string().min(1)).min(1).describe('The fields of this record that the source gives'),
    from: line(29).optional().describe('For an article: the first few characters of the passage, without white space'),
    to: line(29).optional().describe('The last few characters; leave it out if `from` is the whole passage'),
    quote: line(40).optional().describe('For a page: a few characters that contain the value'),
    agrees: agreesSchema.optional().describe('`yes` unless given'),
    says: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("What the source gives, where it is not the record's value; a date as EDTF"),
    with: z.array(idSchema).min(1).optional().describe('The other sources that the value needs'),
    wording: line(40).optional().describe("The source's own short wording"),
    basis: basisSchema.optional().describe('`stated` unless given'),
    because: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe('Keys in data/reasonings.yaml for reasoning shared by many entries'),
    note: textSchema(600)
      .optional()
      .describe('The reasoning, if something was inferred or an interpretation was chosen'),
  })
  .readonly()

const evidence = z.array(authoredEvidenceSchema).min(1)

/** A record as a curator writes it in data/: without derived fields, and with its evidence. */
export const authoredSchemas = Object.fromEntries(
  recordModels.map((model) => [model.collection, authoredSchema(model)]),
) as unknown as Readonly<Record<CollectionName, z.ZodType<AuthoredRecord>>>

function authoredSchema(model: RecordModel): z.ZodType {
  const variants = variantsOf(model)
  const { by } = model.variants ?? {}
  if (variants.length === 0 || !by) return strictObject(model, fieldsOf(model), fieldSchemasOf(model))
  const [first, ...rest] = variants.map(({ all }, at) => strictObject(model, all, fieldSchemasOf(model, at)))
  return z.discriminatedUnion(by, [first as z.ZodObject, ...(rest as z.ZodObject[])])
}

function strictObject(model: RecordModel, fields: Fields, schemas: Readonly<Record<string, z.ZodType>>): z.ZodObject {
  const shape = Object.entries(fields).flatMap(([key, field]) =>
    (field.derived && key !== 'id') || field.lookedUp ? [] : [[key, authoredField(field, schemas[key] as z.ZodType)]],
  )
  const more = Object.entries(model.authored ?? {}).map(([key, { means, shape }]) => [
    key,
    (shape.is === 'line' ? line(shape.max) : z.int().positive()).optional().describe(means.en),
  ])
  const isArticle = model.name !== 'source' || 'titleOrigin' in fields
  return z.strictObject({ ...Object.fromEntries(shape), ...Object.fromEntries(more), ...(isArticle && { evidence }) })
}

function authoredField({ shape, need, means }: Field, schema: z.ZodType): z.ZodType {
  if (shape.is !== 'date') return schema
  return need !== 'always' ? dateSchema.optional().describe(means.en) : dateSchema.describe(means.en)
}

function fieldSchemasOf(model: RecordModel, variant?: number): Readonly<Record<string, z.ZodType>> {
  const schema = partSchemas[model.collection as CollectionName]
  const object = variant === undefined ? schema : (schema as z.ZodDiscriminatedUnion).options[variant]
  return (object as unknown as z.ZodReadonly<z.ZodObject>).unwrap().shape as Readonly<Record<string, z.ZodType>>
}

/** data/reasonings.yaml: reasoning that several evidence entries share, by key. */
export const reasoningsSchema = z.record(idSchema, textSchema(600))

/** data/searches.yaml: searches and their results, for curators; not published. */
export const searchesSchema = z.array(
  z.strictObject({
    record: idSchema.optional().describe('The record for which a source was searched'),
    about: line(200).optional().describe('The subject of the search, if it is not a record'),
    looked: z.iso.date().describe('The day of the search'),
    found: line(400).describe('What was found: `nothing`, or a lead that could not be opened'),
  }),
)

export type AuthoredEvidence = z.infer<typeof authoredEvidenceSchema>
/** A record as a curator writes it: its authored fields and its evidence. */
export interface AuthoredRecord {
  readonly id: string
  readonly evidence?: readonly AuthoredEvidence[]
  readonly [field: string]: unknown
}
