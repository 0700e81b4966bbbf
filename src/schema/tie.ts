import { z } from 'zod'
import { tieKinds } from '../kinds/tie-kinds.js'
import { calendarDaySchema } from './calendar-day.js'
import { countryCodeSchema } from './country-code.js'
import { edtfDateSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { fieldNamesSchema } from './lists.js'
import { line, nameSchema, textSchema } from './text.js'

/** The shape of a tie. */
export const tieSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('tie'),
    name: nameSchema,
    kind: z.enum(tieKinds),
    origin: z.enum(['article', 'register']),
    party: idSchema,
    partner: idSchema,
    country: countryCodeSchema,
    since: edtfDateSchema.optional(),
    areas: z.array(textSchema(80)).min(1).readonly().optional(),
    status: z.enum(['in-force', 'not-confirmed']).optional(),
    signatories: z.array(line(80)).min(1).readonly().optional(),
    signedIn: line(80).optional(),
    disputed: fieldNamesSchema.optional(),
    checked: calendarDaySchema.optional(),
    wording: line(29).optional(),
    sources: z.array(idSchema).readonly(),
  })
  .refine((tie) => tie.origin === 'register' || (tie.wording !== undefined && tie.sources.length > 0), {
    error: 'expected a wording and sources, as every tie of an article has',
  })
  .refine((tie) => tie.origin === 'article' || (tie.checked !== undefined && tie.status !== undefined), {
    error: 'expected checked and status, as every tie of the register has',
  })
  .refine((tie) => tie.origin === 'article' || (tie.wording === undefined && tie.sources.length === 0), {
    error: 'expected no wording and no sources, which only ties of an article have',
  })
  .readonly()
  .meta({
    oneOf: [
      {
        type: 'object',
        properties: { origin: { const: 'article' }, sources: { type: 'array', minItems: 1 }, wording: {} },
        required: ['wording'],
      },
      {
        type: 'object',
        properties: { origin: { const: 'register' }, sources: { type: 'array', maxItems: 0 }, wording: false },
        required: ['checked', 'status'],
      },
    ],
  })
