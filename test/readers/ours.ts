import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { inRoot } from '../../build/places.js'
import { type Column, columns } from '../../src/convert/column.js'
import { toCslJson, toJsonLd } from '../../src/convert/index.js'
import { partNames } from '../../src/generated/tables.js'
import type { Dataset, Event, PartName, Place } from '../../src/generated/types.js'
import { countBy, findEvents, findTies, label } from '../../src/index.js'
import { rowOf } from '../convert/whole-records.js'
import { statementIn, statements } from '../docs/statements.js'

/**
 * Writes the input of the readers to a folder: the files of the last build, the events partitioned by year as in the guide, and
 * in `ours.json` the expected rows, calendar events and answers.
 */
export async function writeOurs(folder: string): Promise<void> {
  for (const name of ['dist/data', 'datapackage.json'])
    cpSync(inRoot(name), path.join(folder, name), { recursive: true })
  symlinkSync('dist/data', path.join(folder, 'data'))
  const items = (part: PartName) => JSON.parse(readFileSync(inRoot(`dist/data/${part}.json`), 'utf8'))
  const dataset: Dataset = Object.fromEntries(partNames.map((part) => [part, items(part)])) as never
  writeFileSync(path.join(folder, 'evidence.jsonld'), toJsonLd(dataset.evidence))
  const { events, places, ties, evidence } = dataset
  const tables = partNames.map((part) => {
    const own: readonly Column[] = columns[part]
    return [part, { columns: own, rows: dataset[part].map((item) => rowOf(own, item)) }]
  })
  const records = partNames.flatMap((part) => dataset[part] as readonly unknown[] as readonly Named[])
  const at = (id: string) => places.find((place) => place.id === id)?.location
  const line = ({ party, partner }: { party: string; partner: string }) => {
    const ends = [at(party), at(partner)].flatMap((one) => (one ? [[one.lon, one.lat]] : []))
    return ends.length === 2 ? ends : null
  }
  const ours = {
    tables: Object.fromEntries(tables),
    calendars: Object.fromEntries(
      (['en', 'zh'] as const).flatMap((language) =>
        [true, false].map((exact) => [
          `events${exact ? '' : '.approximate'}${language === 'en' ? '' : '.zh'}.ics`,
          events
            .filter(({ date }) => EXACT.test(date.edtf) === exact)
            .map((event) => inCalendar(event, places, language)),
        ]),
      ),
    ),
    ends: {
      places: places.map(({ location }) => (location ? [[location.lon, location.lat]] : null)),
      ties: ties.map(line),
    },
    names: records.flatMap(({ id, ...record }) => {
      const { zh, en } = record.name ?? record.title ?? record.counts ?? {}
      return zh && en ? [{ id, zh, en }] : []
    }),
    sources: toCslJson(dataset).map(({ id, title, URL }) => ({ id, title, url: URL })),
    countries: countBy(findTies({ kind: 'sister-city' }, ties), 'country'),
    evidence: countBy(evidence as never, (entry: { source: string }) => entry.source),
    kinds: countBy(findEvents({ during: '2022' }, events), 'kind'),
    duckdb: await answerOfDuckDb(folder),
    sparql: statements('sparql')[0],
    spark: statements('spark')[0],
  }
  writeFileSync(path.join(folder, 'ours.json'), JSON.stringify(ours))
}

type Named = { readonly id: string } & Partial<Record<'name' | 'title' | 'counts', { zh?: string; en?: string }>>

const EXACT = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/

function inCalendar(event: Event, places: readonly Place[], language: 'en' | 'zh') {
  const { id, kind, status, date } = event
  const exact = EXACT.test(date.edtf)
  const last = new Date(date.open === 'end' ? date.start : date.end)
  last.setUTCDate(last.getUTCDate() + 1)
  const held = (event.places ?? []).map((one) => label(places.find((place) => place.id === one) as Place, language))
  return {
    uid: `${id}@open-xiamen`,
    start: date.open === 'start' ? date.end : date.start,
    end: last.toISOString().slice(0, 10),
    summary: `${label(event, language)}${exact ? '' : ` ${language === 'en' ? '[date not exact]' : '［日期不确切］'}`}`,
    location: held.length > 0 ? held.join(language === 'en' ? ', ' : '、') : undefined,
    categories: [kind, ...(exact ? [] : ['date-not-exact'])],
    status: status === 'planned' ? 'TENTATIVE' : 'CONFIRMED',
    edtf: date.edtf,
  }
}

/** Runs the statements of the guide, which write the folder for Spark, and returns the last answer. */
async function answerOfDuckDb(folder: string): Promise<unknown> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  let rows: unknown
  for (const sql of statements('duckdb')) {
    rows = (await connection.runAndReadAll(statementIn(folder, sql))).getRowObjectsJson()
  }
  connection.closeSync()
  instance.closeSync()
  return rows
}
