import { z } from 'zod'
import { edtfDateSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { fieldNamesSchema, idsSchema } from './lists.js'
import { referencesSchema } from './reference.js'
import { aliasesSchema, nameSchema, textSchema } from './text.js'

/** The shape of an initiative. */
export const initiativeSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('initiative'),
    name: nameSchema,
    aliases: aliasesSchema.optional(),
    kind: z.enum([
      'base',
      'brand',
      'concept',
      'designation',
      'fund',
      'platform',
      'plan',
      'policy',
      'programme',
      'project',
      'publication',
      'service',
      'strategy',
      'system',
      'zone',
    ]),
    status: z.enum(['announced', 'in-preparation', 'in-operation', 'sought', 'granted', 'succeeded']).optional(),
    by: idsSchema.optional(),
    places: idsSchema.optional(),
    date: edtfDateSchema.optional(),
    partOf: idSchema.optional(),
    topics: z.array(textSchema(80)).min(1).readonly().optional(),
    description: textSchema(240).optional(),
    openLists: fieldNamesSchema.optional(),
    references: referencesSchema.optional(),
    sources: idsSchema,
  })
  .readonly()
