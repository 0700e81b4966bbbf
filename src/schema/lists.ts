import { z } from 'zod'
import { idSchema } from './id.js'

/** One or more ids. */
export const idsSchema = z.array(idSchema).min(1).readonly()

/** The name of a field, or a path into one: `name.en`. */
const fieldNameSchema = z
  .string()
  .max(40)
  .regex(/^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/, 'expected the name of a field, such as "date" or "name.en"')

/** One or more names of fields. */
export const fieldNamesSchema = z.array(fieldNameSchema).min(1).readonly()
