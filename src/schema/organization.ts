import { z } from 'zod'
import { idSchema } from './id.js'
import { idsSchema } from './lists.js'
import { referencesSchema } from './reference.js'
import { aliasesSchema, nameSchema, textSchema } from './text.js'

/** The shape of an organization. */
export const organizationSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('organization'),
    name: nameSchema,
    aliases: aliasesSchema.optional(),
    kind: z.enum([
      'advisory-body',
      'association',
      'bloc',
      'company',
      'consulate',
      'embassy',
      'government',
      'hospital',
      'legislature',
      'media',
      'party',
      'research-institute',
      'school',
      'university',
      'working-group',
    ]),
    place: idSchema.optional(),
    parent: idSchema.optional(),
    description: textSchema(240).optional(),
    references: referencesSchema.optional(),
    sources: idsSchema,
  })
  .readonly()
