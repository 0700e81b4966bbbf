import { z } from 'zod'
import { calendarDaySchema } from './calendar-day.js'
import { idSchema } from './id.js'
import { fieldNamesSchema } from './lists.js'
import { line } from './text.js'
import { urlSchema } from './url.js'

/** The shape of an entry of the corroboration. */
export const corroborationSchema = z
  .strictObject({
    record: idSchema,
    fields: fieldNamesSchema,
    agrees: z.enum(['yes', 'partly', 'no']),
    value: line(160).optional(),
    note: line(400).optional(),
    url: urlSchema,
    title: line(200),
    publisher: line(120),
    published: z
      .string()
      .regex(/^\d{4}(?:-\d{2}){0,2}$/, 'expected a date such as "2022", "2022-05" or "2022-05-19"')
      .optional(),
    consulted: calendarDaySchema,
  })
  .readonly()
