import { z } from 'zod'
import { basisSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { fieldNamesSchema } from './lists.js'
import { line } from './text.js'

/** The shape of an entry of the evidence. */
export const evidenceSchema = z
  .strictObject({
    record: idSchema,
    fields: fieldNamesSchema,
    document: z.string().min(1),
    source: idSchema,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    digest: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'expected "sha256-" and the base64 of a SHA-256'),
    from: line(29),
    to: line(29),
    basis: basisSchema,
    note: line(900).optional(),
  })
  .readonly()
