import { z } from 'zod'

/** Kebab-case ASCII. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id in kebab-case ASCII, such as "port-of-xiamen"')
