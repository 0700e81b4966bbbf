// The formats of values, which are checked with and without Zod.

/** One line of text, without leading or trailing spaces or lone surrogates. */
export const LINE = /^(?!.*[\uD800-\uDFFF])\S(?:.*\S)?$/u

/** Whether a text has at most `max` code points, which is how JSON Schema counts characters. */
export function isWithin(max: number, text: string): boolean {
  return text.length <= max || [...text].length <= max
}

/** The format of ISO 3166-1 alpha-2; the build checks that the code is assigned. */
export const COUNTRY = { pattern: /^[A-Z]{2}$/, expected: 'an ISO 3166-1 alpha-2 code, such as "NZ"' } as const

/** The maximum length of an alias, by language. */
export const ALIAS = { zh: 80, en: 120 } as const
