import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import {
  fromCsv,
  fromNdjson,
  toBibtex,
  toCslJson,
  toCsv,
  toGeoJson,
  toICalendar,
  toJsonLd,
  toNdjson,
  toParquet,
} from '../../src/convert/index.js'
import { bundledParts } from '../../src/convert/part.js'
import { events, figures, organizations, people, ties } from '../../src/index.js'
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

const writers: Readonly<Record<string, (value: never) => unknown>> = {
  toBibtex: (sources) => toBibtex({ sources, people, organizations }),
  toCslJson: (sources) => toCslJson({ sources, people, organizations }),
  'toCsv of events': (value) => toCsv('events', value),
  'toCsv of ties': (value) => toCsv('ties', value),
  toGeoJson,
  toICalendar,
  toJsonLd,
  toNdjson,
  'toParquet of events': (value) => toParquet('events', value),
  'toParquet of places': (value) => toParquet('places', value),
}

const all: readonly object[] = [...partNames.map((part) => bundledParts[part][0] as object), ...ties.slice(-3)]
const fields = [...new Set(all.flatMap((record) => Object.keys(record))), 'mayor', '__proto__']

/** Real records, one field of one of them changed. */
const nearlyRecords = fc
  .tuple(fc.constantFrom(...all), fc.constantFrom(...fields), hostileValue)
  .map(([record, field, value]) => [Object.defineProperty({ ...record }, field, { value, enumerable: true })])

test.each(Object.keys(writers))(
  '%s of records that are none is refused in words, or writes what there is',
  async (name) => {
    const [caller = ''] = name.split(' ')
    let [written, refused] = [0, 0]
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          hostileValue,
          fc.array(fc.oneof(hostileValue, fc.constantFrom(...all)), { maxLength: 3 }),
          nearlyRecords,
        ),
        async (given) => {
          try {
            await writers[name]?.(given as never)
            written += 1
          } catch (error) {
            refused += 1
            // what comes as an iterable of the caller's own can throw what it likes
            expect(error).toBeInstanceOf(TypeError)
            expect((error as Error).message).toMatch(new RegExp(`^${caller}: expected (?:records|collections)`))
            expect((error as Error).message.length).toBeLessThan(400)
          }
        },
      ),
      runs(0.05),
    )
    expect(written).toBeGreaterThan(0)
    expect(refused).toBeGreaterThan(0)
  },
  PATIENCE,
)

test(
  'what CSV takes of a changed record it gives back, but for what JSON could not say either',
  () => {
    let kept = 0
    fc.assert(
      fc.property(nearlyRecords, (records) => {
        let csv: string
        try {
          csv = toCsv('events', records as never)
        } catch {
          return
        }
        kept += 1
        expect(fromCsv('events', csv)).toEqual(JSON.parse(JSON.stringify(records)))
      }),
      runs(0.5),
    )
    expect(kept).toBeGreaterThan(0)
  },
  PATIENCE,
)
