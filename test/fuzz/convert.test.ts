import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import {
  fromCsv,
  fromNdjson,
  streamCsv,
  toBibtex,
  toCslJson,
  toCsv,
  toGeoJson,
  toICalendar,
  toJsonLd,
  toNdjson,
  toParquet,
} from '../../src/convert/index.js'
import { partNames } from '../../src/generated/tables.js'
import { join, list } from '../convert/join.js'
import { fixture } from '../fixture/index.js'
import { hostileValue } from './hostile-values.js'
import { check } from './runs.js'

const { dataset } = fixture
const { figures, events, people, organizations } = dataset

/** Texts without lone surrogates, which UTF-8 cannot represent. */
const text = fc.string({ unit: 'binary', minLength: 1 }).map((one) => one.toWellFormed())
const line = text
  .map((one) => one.replace(/[\p{Cc}\u2028\u2029]/gu, ' '))
  .filter((one) => one.trim() === one && one !== '')
const both = fc.record({ zh: text, en: text })
const withTexts = fc
  .array(both, { minLength: 1, maxLength: 5 })
  .map((texts) => texts.map((counts) => ({ ...figures[0], counts })) as never[])

test('CSV: for any texts, another parser reads the same cells and fromCsv the same records; a stream is equal', async () => {
  await check(0.7, withTexts, async (records) => {
    const csv = toCsv('figures', records)
    expect(fromCsv('figures', csv)).toEqual(records)
    expect(await join(streamCsv('figures', records))).toBe(csv)
    const rows = parse(csv, { columns: true }) as Record<string, string>[]
    expect(rows.map((row) => ({ zh: row['counts_zh'], en: row['counts_en'] }))).toEqual(
      records.map(({ counts }) => counts),
    )
  })
})

test('NDJSON: for any texts and chunks, each line restores its record', async () => {
  await check(0.5, withTexts, fc.integer({ min: 1, max: 50 }), async (records, size) => {
    const ndjson = toNdjson(records)
    const lines = ndjson.trimEnd().split('\n')
    expect(lines.map((one) => JSON.parse(one))).toEqual(records)
    const chunks = Array.from({ length: Math.ceil(ndjson.length / size) }, (_, at) =>
      ndjson.slice(at * size, (at + 1) * size),
    )
    expect(await list(fromNdjson(chunks))).toEqual(records)
  })
})

test('iCalendar: for any name, another parser reads it, and no line is too long', async () => {
  await check(0.5, line, (en) => {
    const calendar = toICalendar([{ ...events[0], name: { zh: '会', en } } as never])
    const [event] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')
    expect(String(event?.getFirstPropertyValue('summary')).startsWith(en)).toBe(true)
    for (const one of calendar.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
  })
})

test('invalid CSV and NDJSON are rejected with a message', async () => {
  await check(
    0.5,
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
  )
})

const writers: Readonly<Record<string, (value: never) => unknown>> = {
  toBibtex: (sources) => toBibtex({ sources, people, organizations }),
  toCslJson: (sources) => toCslJson({ sources, people, organizations }),
  ...Object.fromEntries(partNames.map((part) => [`toCsv of ${part}`, (value: never) => toCsv(part, value)])),
  toGeoJson,
  toICalendar,
  toJsonLd,
  toNdjson,
  'toParquet of events': (value) => toParquet('events', value),
  'toParquet of evidence': (value) => toParquet('evidence', value),
}

const all: readonly object[] = partNames.flatMap((part): readonly object[] => dataset[part].slice(0, 3))
const fields = [...new Set(all.flatMap((record) => Object.keys(record))), 'mayor', '__proto__']

/** Fixture records with one field of one record changed. */
const nearlyRecords = (of: readonly object[] = all) =>
  fc
    .tuple(fc.constantFrom(...of), fc.constantFrom(...fields), hostileValue)
    .map(([record, field, value]) => [Object.defineProperty({ ...record }, field, { value, enumerable: true })])

test.each(Object.keys(writers))(
  '%s of invalid records is rejected with a message, or writes the valid parts',
  async (name) => {
    const [caller = ''] = name.split(' ')
    const told = { written: 0, refused: 0 }
    await check(
      0.3,
      fc.oneof(
        hostileValue,
        fc.array(fc.oneof(hostileValue, fc.constantFrom(...all)), { maxLength: 3 }),
        fc.array(fc.constantFrom(...all), { maxLength: 1 }),
        nearlyRecords(),
      ),
      async (given) => {
        try {
          await writers[name]?.(given as never)
          told.written += 1
        } catch (error) {
          told.refused += 1
          // the caller's own iterable may throw anything
          expect(error).toBeInstanceOf(TypeError)
          expect((error as Error).message).toMatch(new RegExp(`^${caller}: expected (?:records|collections)`))
          expect((error as Error).message.length).toBeLessThan(400)
        }
      },
    )
    expect(told.written).toBeGreaterThan(0)
    expect(told.refused).toBeGreaterThan(0)
  },
)

test.each(partNames)(
  'what CSV takes of a changed record of %s it gives back, but for what JSON could not say either',
  async (part) => {
    let kept = 0
    await check(0.3, nearlyRecords(dataset[part]), (records) => {
      let csv: string
      try {
        csv = toCsv(part, records as never)
      } catch {
        return
      }
      kept += 1
      expect(fromCsv(part, csv)).toEqual(JSON.parse(JSON.stringify(records)))
    })
    expect(kept).toBeGreaterThan(0)
  },
)
