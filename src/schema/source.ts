import { z } from 'zod'
import { edtfDateSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { idsSchema } from './lists.js'
import { textSchema } from './text.js'

/** The shape of a source. */
export const sourceSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('source'),
    title: textSchema(160),
    titleOrigin: z.enum(['printed', 'devised']),
    publisher: idSchema.nullable(),
    relayedFrom: idSchema.optional(),
    byline: idsSchema.optional(),
    photographs: idSchema.optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'expected a BCP 47 language tag, such as "zh-Hans-CN"'),
    published: edtfDateSchema,
    document: z.string().min(1),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .readonly()
