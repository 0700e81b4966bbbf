import { z } from 'zod'
import { tieKinds } from '../kinds/tie-kinds.js'
import { countryCodeSchema } from './country-code.js'
import { edtfDateSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { idsSchema } from './lists.js'
import { line, nameSchema, textSchema } from './text.js'

export const tieSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('tie'),
    name: nameSchema,
    kind: z.enum(tieKinds),
    party: idSchema,
    partner: idSchema,
    country: countryCodeSchema,
    since: edtfDateSchema.optional(),
    areas: z.array(textSchema(80)).min(1).readonly().optional(),
    wording: line(29),
    sources: idsSchema,
  })
  .readonly()
