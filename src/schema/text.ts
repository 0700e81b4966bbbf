import { z } from 'zod'

/** Text without blank edges, line breaks or lone surrogates. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text === text.trim() && !/[\r\n]/.test(text) && text.isWellFormed(), {
      error: 'expected one line of text without blanks at its ends',
    })

/** `{ zh, en }`, each at most `max` characters long. */
export const textSchema = (max: number) => z.strictObject({ zh: line(max), en: line(max) }).readonly()

export const nameSchema = textSchema(120)

export const aliasesSchema = z
  .strictObject({
    zh: z.array(line(80)).min(1).readonly().optional(),
    en: z.array(line(120)).min(1).readonly().optional(),
  })
  .readonly()
