import { z } from 'zod'
import { calendarDaySchema } from './calendar-day.js'
import { fieldNamesSchema } from './lists.js'
import { line } from './text.js'
import { urlSchema } from './url.js'

/** The shape of a reference to a public page. */
export const referenceSchema = z
  .strictObject({
    fields: fieldNamesSchema,
    title: line(160),
    url: urlSchema,
    consulted: calendarDaySchema,
  })
  .readonly()

export const referencesSchema = z.array(referenceSchema).min(1).readonly()
