import { z } from 'zod'
import { calendarDaySchema } from './calendar-day.js'

/** `stated` or `inferred`. */
export const basisSchema = z.enum(['stated', 'inferred'])

/** That the window is the one the EDTF string means is checked by the rule `date-window`. */
export const edtfDateSchema = z
  .strictObject({
    edtf: z.string().min(4).max(40),
    start: calendarDaySchema,
    end: calendarDaySchema,
    basis: basisSchema,
  })
  .readonly()
