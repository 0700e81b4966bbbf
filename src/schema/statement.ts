import { z } from 'zod'
import { statementKinds } from '../kinds/statement-kinds.js'
import { edtfDateSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { fieldNamesSchema, idsSchema } from './lists.js'
import { textSchema } from './text.js'

/** The shape of a statement. */
export const statementSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('statement'),
    kind: z.enum(statementKinds),
    by: idsSchema,
    group: textSchema(80).optional(),
    about: idsSchema,
    gist: textSchema(300),
    topics: z.array(textSchema(80)).min(1).readonly().optional(),
    event: idSchema.optional(),
    period: edtfDateSchema.optional(),
    openLists: fieldNamesSchema.optional(),
    sources: idsSchema,
  })
  .readonly()
