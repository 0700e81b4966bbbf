import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import {
  fromCsv,
  fromNdjson,
  toCsv,
  toGeoJson,
  toICalendar,
  toJsonLd,
  toNdjson,
  toParquet,
} from '../../src/convert/index.js'
import { events, figures, places } from '../../src/index.js'
import { partNames } from '../../src/references/collection-names.js'
import { list } from '../convert/join.js'
import { hostileValue } from './hostile-values.js'
import { PATIENCE, runs } from './runs.js'

/** Texts without a lone half of a character, which no file in UTF-8 can hold. */
const text = fc.string({ unit: 'binary', minLength: 1 }).map((one) => one.toWellFormed())
const line = text
  .map((one) => one.replace(/[\p{Cc}\u2028\u2029]/gu, ' '))
  .filter((one) => one.trim() === one && one !== '')
const both = fc.record({ zh: text, en: text })

test(
  'CSV: whatever the texts, another parser reads the same cells, and fromCsv the same records',
  () => {
    fc.assert(
      fc.property(fc.array(both, { minLength: 1, maxLength: 5 }), (texts) => {
        const records = texts.map((counts) => ({ ...figures[0], counts })) as never
        const csv = toCsv('figures', records)
        expect(fromCsv('figures', csv)).toEqual(records)
        const rows = parse(csv, { columns: true }) as Record<string, string>[]
        expect(rows.map((row) => ({ zh: row['counts_zh'], en: row['counts_en'] }))).toEqual(texts)
      }),
      runs(0.5),
    )
  },
  PATIENCE,
)

test(
  'NDJSON: whatever the texts, a line is a record and gives it back',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(both, { minLength: 1, maxLength: 5 }), async (texts) => {
        const records = texts.map((counts) => ({ ...figures[0], counts })) as never
        const ndjson = toNdjson(records)
        expect(
          ndjson
            .trimEnd()
            .split('\n')
            .map((one) => JSON.parse(one)),
        ).toEqual(records)
        expect(await list(fromNdjson([ndjson]))).toEqual(records)
      }),
      runs(0.3),
    )
  },
  PATIENCE,
)

test(
  'iCalendar: whatever the name, another parser reads it, and no line is too long',
  () => {
    fc.assert(
      fc.property(line, (en) => {
        const calendar = toICalendar([{ ...events[0], name: { zh: '会', en } } as never])
        const [event] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')
        expect(String(event?.getFirstPropertyValue('summary')).startsWith(en)).toBe(true)
        for (const one of calendar.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
      }),
      runs(0.3),
    )
  },
  PATIENCE,
)

test(
  'what is no CSV or no NDJSON is refused in words',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...partNames),
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('id,type\n"', '{"a":', '[1', '\ufeff')),
        async (part, given) => {
          try {
            fromCsv(part, given)
          } catch (error) {
            expect((error as Error).message).toMatch(/^fromCsv: .*expected/s)
          }
          try {
            await list(fromNdjson([given]))
          } catch (error) {
            expect((error as Error).message).toMatch(/^fromNdjson: .*expected/s)
          }
        },
      ),
      runs(0.3),
    )
  },
  PATIENCE,
)

const writers = {
  toCsv: (value: unknown) => toCsv('events', value as never),
  toNdjson: (value: unknown) => toNdjson(value as never),
  toGeoJson: (value: unknown) => toGeoJson(value as never),
  toICalendar: (value: unknown) => toICalendar(value as never),
  toJsonLd: (value: unknown) => toJsonLd({ records: value } as never),
  toParquet: (value: unknown) => toParquet('places', value as never),
} as const

test.each(Object.keys(writers) as (keyof typeof writers)[])(
  '%s of records that are none is refused in words, or writes what there is',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          hostileValue,
          fc.array(fc.oneof(hostileValue, fc.constantFrom(...events, ...places)), { maxLength: 3 }),
        ),
        async (given) => {
          try {
            await writers[name](given)
          } catch (error) {
            expect(
              error instanceof TypeError ||
                error instanceof RangeError ||
                /^no (reading|keys)$/.test((error as Error).message),
              String(error),
            ).toBe(true)
          }
        },
      ),
      runs(0.05),
    )
  },
  PATIENCE,
)
