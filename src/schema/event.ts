import { z } from 'zod'
import { eventKinds } from '../kinds/event-kinds.js'
import { eventStatuses } from '../kinds/event-statuses.js'
import { edtfDateSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { fieldNamesSchema, idsSchema } from './lists.js'
import { referencesSchema } from './reference.js'
import { nameSchema, textSchema } from './text.js'

/** The shape of a participant of an event. */
export const participantSchema = z
  .strictObject({
    role: z.enum([
      'addressee',
      'announcer',
      'approver',
      'attendee',
      'congratulator',
      'co-organizer',
      'counterpart',
      'donor',
      'guest-of-honour',
      'host',
      'leader',
      'organizer',
      'recipient',
      'sender',
      'signatory',
      'speaker',
      'supporter',
    ]),
    who: idSchema.optional(),
    group: textSchema(120).optional(),
    as: textSchema(120).optional(),
  })
  .refine((p) => (p.who === undefined) !== (p.group === undefined), {
    error: 'expected either "who" (an id) or "group" (a text), and not both',
  })
  .readonly()
  .meta({ oneOf: [{ required: ['who'] }, { required: ['group'] }] })

/** The shape of an event. */
export const eventSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('event'),
    name: nameSchema,
    kind: z.enum(eventKinds),
    date: edtfDateSchema,
    status: z.enum(eventStatuses),
    mode: z.enum(['in-person', 'online', 'hybrid']).optional(),
    places: idsSchema.optional(),
    forum: idSchema.optional(),
    edition: z.int().positive().optional(),
    theme: textSchema(160).optional(),
    partOf: idSchema.optional(),
    participants: z.array(participantSchema).min(1).readonly().optional(),
    about: idsSchema.optional(),
    openLists: fieldNamesSchema.optional(),
    references: referencesSchema.optional(),
    sources: idsSchema,
  })
  .readonly()
