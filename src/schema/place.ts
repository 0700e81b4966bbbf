import { z } from 'zod'
import { countryCodeSchema } from './country-code.js'
import { idSchema } from './id.js'
import { referencesSchema } from './reference.js'
import { aliasesSchema, nameSchema } from './text.js'

/** The shape of a place. */
export const placeSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal('place'),
    name: nameSchema,
    aliases: aliasesSchema.optional(),
    kind: z.enum([
      'city',
      'continent',
      'country',
      'county',
      'district',
      'lake',
      'metro-line',
      'port',
      'province',
      'region',
      'state',
      'zone',
    ]),
    origin: z.literal('register').optional(),
    country: countryCodeSchema.optional(),
    subdivision: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'expected an ISO 3166-2 code, such as "CN-FJ"')
      .optional(),
    within: idSchema.optional(),
    location: z
      .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
      .readonly()
      .optional(),
    geonames: z.int().positive().optional(),
    unlocode: z
      .string()
      .regex(/^[A-Z]{2}[A-Z2-9]{3}$/, 'expected a UN/LOCODE, such as "CNXMN"')
      .optional(),
    references: referencesSchema.optional(),
    sources: z.array(idSchema).readonly(),
  })
  .refine((place) => (place.origin === 'register') === (place.sources.length === 0), {
    error: 'expected sources, which every place but those of the register has',
  })
  .readonly()
  .meta({
    oneOf: [
      { type: 'object', properties: { origin: false, sources: { type: 'array', minItems: 1 } } },
      { type: 'object', properties: { sources: { type: 'array', maxItems: 0 } }, required: ['origin'] },
    ],
  })
