import { z } from 'zod'

/** The shape of ISO 3166-1 alpha-2; that the code is assigned is checked when the data is built. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code, such as "NZ"')
