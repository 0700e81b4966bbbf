import { z } from 'zod'
import { idSchema } from './id.js'

/** One or more ids. */
export const idsSchema = z.array(idSchema).min(1).readonly()

/** The names of the list fields that the article leaves open. */
export const openListsSchema = z.array(z.string().min(1)).min(1).readonly()
