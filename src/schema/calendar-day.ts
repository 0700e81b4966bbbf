import { z } from 'zod'

/** `YYYY-MM-DD`, a day that exists. */
export const calendarDaySchema = z.iso.date({ error: 'expected a calendar day as YYYY-MM-DD' })
