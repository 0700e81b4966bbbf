import { z } from 'zod'
import { edtfDateSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { idsSchema } from './lists.js'
import { line, textSchema } from './text.js'

export const figureSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('figure'),
    value: z.number().nonnegative(),
    qualifier: z.enum(['exact', 'approximately', 'nearly', 'more-than', 'at-least']),
    unit: z.enum([
      'activity',
      'batch',
      'case',
      'country',
      'currency-not-stated',
      'CNY',
      'edition',
      'field',
      'group',
      'local-government',
      'meeting',
      'paper',
      'person',
      'person-time',
      'per-year',
      'rank',
      'session',
      'USD',
      'year',
    ]),
    kind: z.enum(['count', 'amount', 'ordinal', 'anniversary', 'frequency', 'target']),
    counts: textSchema(160),
    about: idsSchema,
    period: edtfDateSchema.optional(),
    wording: line(29),
    sources: idsSchema,
  })
  .readonly()
