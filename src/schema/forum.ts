import { z } from 'zod'
import { idSchema } from './id.js'
import { idsSchema } from './lists.js'
import { referencesSchema } from './reference.js'
import { aliasesSchema, nameSchema } from './text.js'

/** The shape of a forum. */
export const forumSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('forum'),
    name: nameSchema,
    aliases: aliasesSchema.optional(),
    kind: z.enum(['fair', 'forum', 'seminar', 'summit', 'concert']),
    frequency: z.enum(['annual']).optional(),
    place: idSchema.optional(),
    partOf: idSchema.optional(),
    organizers: idsSchema.optional(),
    references: referencesSchema.optional(),
    sources: idsSchema,
  })
  .readonly()
