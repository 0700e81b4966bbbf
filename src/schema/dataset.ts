import { z } from 'zod'
import { corroborationSchema } from './corroboration.js'
import { eventSchema } from './event.js'
import { evidenceSchema } from './evidence.js'
import { figureSchema } from './figure.js'
import { forumSchema } from './forum.js'
import { initiativeSchema } from './initiative.js'
import { organizationSchema } from './organization.js'
import { personSchema } from './person.js'
import { placeSchema } from './place.js'
import { sourceSchema } from './source.js'
import { statementSchema } from './statement.js'
import { tieSchema } from './tie.js'

/** The schema of one record, by collection. */
export const recordSchemas = {
  events: eventSchema,
  forums: forumSchema,
  ties: tieSchema,
  figures: figureSchema,
  places: placeSchema,
  organizations: organizationSchema,
  people: personSchema,
  initiatives: initiativeSchema,
  statements: statementSchema,
  sources: sourceSchema,
} as const

/** The shape of a dataset. What holds between records is checked by the rules that `parseDataset` runs. */
export const datasetSchema = z
  .strictObject({
    events: z.array(eventSchema).readonly(),
    forums: z.array(forumSchema).readonly(),
    ties: z.array(tieSchema).readonly(),
    figures: z.array(figureSchema).readonly(),
    places: z.array(placeSchema).readonly(),
    organizations: z.array(organizationSchema).readonly(),
    people: z.array(personSchema).readonly(),
    initiatives: z.array(initiativeSchema).readonly(),
    statements: z.array(statementSchema).readonly(),
    sources: z.array(sourceSchema).readonly(),
    evidence: z.array(evidenceSchema).readonly(),
    corroboration: z.array(corroborationSchema).readonly(),
  })
  .readonly()
