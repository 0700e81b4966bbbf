import { z } from 'zod'
import { calendarDaySchema } from './calendar-day.js'
import { line } from './text.js'

export const referenceSchema = z
  .strictObject({
    fields: z.array(line(40)).min(1).readonly(),
    title: line(160),
    url: z.url({ protocol: /^https?$/ }),
    consulted: calendarDaySchema,
  })
  .readonly()

export const referencesSchema = z.array(referenceSchema).min(1).readonly()
