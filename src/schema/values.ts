import * as z from 'zod'
import { ALIAS, COUNTRY, isOneLine, isWithin, LINE } from './forms.js'

/** One line of text of at most `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .refine((text) => isWithin(max, text), { error: `expected at most ${max} characters`, abort: true })
    .refine(isOneLine, { error: 'expected one line of text without leading or trailing spaces or control characters' })
    .meta({ maxLength: max, pattern: LINE.source })

/** `YYYY-MM-DD`, a day that exists. */
export const calendarDaySchema = /* @__PURE__ */ z.iso.date({ error: 'expected a calendar day as YYYY-MM-DD' })

/** The format of ISO 3166-1 alpha-2; the build checks that the code is assigned. */
export const countryCodeSchema = /* @__PURE__ */ z.string().regex(COUNTRY.pattern, `expected ${COUNTRY.expected}`)

/** Kebab-case ASCII. */
export const idSchema = /* @__PURE__ */ z
  .string()
  .max(80, { abort: true })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id in kebab-case ASCII, such as "port-of-xiamen"')

/** `stated` or `inferred`. */
export const basisSchema = /* @__PURE__ */ z.enum(['stated', 'inferred'])

/** The rule `date-window` checks that the window matches the EDTF string. */
export const edtfDateSchema = /* @__PURE__ */ z
  .strictObject({
    edtf: z.string().min(4).max(120),
    start: calendarDaySchema,
    end: calendarDaySchema,
    basis: basisSchema,
    open: z.enum(['start', 'end']).optional(),
  })
  .readonly()

/** A date in users' own records; `basis` is optional. */
export const ownDateSchema = /* @__PURE__ */ z
  .strictObject({ ...edtfDateSchema.unwrap().shape, basis: basisSchema.optional() })
  .readonly()

/** `{ zh, en }`, each at most `max` characters long. */
export const textSchema = (max: number) => z.strictObject({ zh: line(max), en: line(max) }).readonly()

/** `{ zh, en }`, of which one is required. */
export const ownTextSchema = (max: number) =>
  z
    .strictObject({ zh: line(max).optional(), en: line(max).optional() })
    .refine(({ zh, en }) => zh !== undefined || en !== undefined, { error: 'expected a text in "zh" or "en"' })
    .readonly()
    .meta({ anyOf: [{ required: ['zh'] }, { required: ['en'] }] })

/** Other names and short forms, by language. */
export const aliasesSchema = /* @__PURE__ */ z
  .strictObject({
    zh: z.array(line(ALIAS.zh)).min(1).readonly().optional(),
    en: z.array(line(ALIAS.en)).min(1).readonly().optional(),
  })
  .readonly()

/** An object with exactly one of two fields. */
export const exactlyOne = <S extends z.ZodType>(schema: S, [one, other]: readonly [string, string]) =>
  schema
    .refine(
      (value) => {
        const fields = value as Readonly<Record<string, unknown>>
        return (fields[one] === undefined) !== (fields[other] === undefined)
      },
      { error: `expected either "${one}" or "${other}", not both` },
    )
    .meta({ oneOf: [{ required: [one] }, { required: [other] }] })

/** Deeper than any value of a field. */
const DEEPEST = 6

/** Whether a value can be represented in JSON. */
function isData(value: unknown, depth = DEEPEST): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean'
  if (value === null) return true
  if (depth === 0) return false
  if (Array.isArray(value)) return Array.from(value).every((item) => isData(item, depth - 1))
  return Object.values(value).every((held) => held === undefined || isData(held, depth - 1))
}

/** A source's values, by field name; a rule checks that each value is valid for its field. */
export const valuesSchema = /* @__PURE__ */ z
  .record(z.string().max(40), z.unknown())
  .superRefine((values, context) => {
    for (const [field, value] of Object.entries(values)) {
      if (!isData(value))
        context.addIssue({ code: 'custom', path: [field], message: 'expected a value that JSON can represent' })
    }
  })
  .readonly()

/** An object that has all or none of some fields, and never these together with certain others. */
export const allOrNone = <S extends z.ZodType>(schema: S, together: readonly string[], others: readonly string[]) =>
  schema
    .superRefine((value, context) => {
      const has = (field: string) => (value as Readonly<Record<string, unknown>>)[field] !== undefined
      const first = together.find(has)
      if (first === undefined) return
      const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      for (const field of together) if (!has(field)) refuse(field, `expected a value because "${first}" has one`)
      for (const field of others) if (has(field)) refuse(field, `expected no value because "${first}" has one`)
    })
    .meta({
      dependentRequired: Object.fromEntries(together.map((field) => [field, together.filter((one) => one !== field)])),
      dependentSchemas: Object.fromEntries(
        together.map((field) => [field, { properties: Object.fromEntries(others.map((other) => [other, false])) }]),
      ),
    })

/** Types a schema by the interface generated from the same model, so that declarations stay readable. */
export const typed = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>
