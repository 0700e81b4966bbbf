import { z } from 'zod'

/** An absolute http or https URL. */
export const urlSchema = z
  .string()
  .max(400)
  .regex(/^https?:\/\/[^\s/?#:@]+(?::\d+)?(?:[/?#]\S*)?$/, 'expected an http or https URL')
