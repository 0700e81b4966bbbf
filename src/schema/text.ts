import { z } from 'zod'

/**
 * One line of text of at most `max` characters, without blank edges or lone surrogates. Characters are counted as JSON
 * Schema counts them, by code points, so that both accept the same.
 */
export const line = (max: number) =>
  z
    .string()
    .regex(/^(?!.*[\uD800-\uDFFF])\S(?:.*\S)?$/u, 'expected one line of text without blanks at its ends')
    .refine((text) => text.length <= max || [...text].length <= max, { error: `expected at most ${max} characters` })
    .meta({ maxLength: max })

/** `{ zh, en }`, each at most `max` characters long. */
export const textSchema = (max: number) => z.strictObject({ zh: line(max), en: line(max) }).readonly()

/** The shape of a name in both languages. */
export const nameSchema = textSchema(120)

/** Other names and short forms, by language. */
export const aliasesSchema = z
  .strictObject({
    zh: z.array(line(80)).min(1).readonly().optional(),
    en: z.array(line(120)).min(1).readonly().optional(),
  })
  .readonly()
