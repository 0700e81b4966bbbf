import { z } from 'zod'
import { edtfDateSchema } from './edtf-date.js'
import { idSchema } from './id.js'
import { idsSchema, openListsSchema } from './lists.js'
import { referencesSchema } from './reference.js'
import { nameSchema, textSchema } from './text.js'

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

export const eventSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('event'),
    name: nameSchema,
    kind: z.enum([
      'anniversary',
      'announcement',
      'approval',
      'campaign',
      'ceremony',
      'concert',
      'congress',
      'delegation',
      'dialogue',
      'donation',
      'establishment',
      'exhibition',
      'fair',
      'forum',
      'launch',
      'letter',
      'light-show',
      'meeting',
      'performance',
      'preparation',
      'press-conference',
      'press-tour',
      'seminar',
      'signing',
      'summit',
      'talks',
      'trip',
      'visit',
    ]),
    date: edtfDateSchema,
    status: z.enum(['held', 'ongoing', 'planned']),
    mode: z.enum(['in-person', 'online', 'hybrid']).optional(),
    places: idsSchema.optional(),
    forum: idSchema.optional(),
    edition: z.int().positive().optional(),
    theme: textSchema(160).optional(),
    partOf: idSchema.optional(),
    participants: z.array(participantSchema).min(1).readonly().optional(),
    about: idsSchema.optional(),
    openLists: openListsSchema.optional(),
    references: referencesSchema.optional(),
    sources: idsSchema,
  })
  .readonly()
