import { z } from 'zod'
import { idSchema } from './id.js'
import { idsSchema } from './lists.js'
import { referencesSchema } from './reference.js'
import { nameSchema, textSchema } from './text.js'

/** The shape of a person. */
export const personSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('person'),
    name: nameSchema,
    roles: z
      .array(z.strictObject({ title: textSchema(120), organization: idSchema.optional() }).readonly())
      .min(1)
      .readonly(),
    references: referencesSchema.optional(),
    sources: idsSchema,
  })
  .readonly()
