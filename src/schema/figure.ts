import { z } from 'zod'
import { figureKinds } from '../kinds/figure-kinds.js'
import { figureQualifiers } from '../kinds/figure-qualifiers.js'
import { figureUnits } from '../kinds/figure-units.js'
import { edtfDateSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { idsSchema } from './lists.js'
import { line, textSchema } from './text.js'

/** The shape of a figure. */
export const figureSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('figure'),
    value: z.number().nonnegative(),
    qualifier: z.enum(figureQualifiers),
    unit: z.enum(figureUnits),
    kind: z.enum(figureKinds),
    counts: textSchema(160),
    about: idsSchema,
    period: edtfDateSchema.optional(),
    wording: line(29),
    sources: idsSchema,
  })
  .readonly()
