// The code of a consumer of every entry point, to be appended to the imports of each module format. Ids are taken from the
// records, so that it works with any data.
const entries = {
  library: 'open-xiamen',
  evidence: 'open-xiamen/evidence',
  schema: 'open-xiamen/schema',
  search: 'open-xiamen/search',
  convert: 'open-xiamen/convert',
}

/** Returns a plain object that is the same in every runtime. */
export const body = `
async function run({ library, evidence, schema, search, convert }) {
  const { events, ties, places, figures, sources, people, organizations } = library
  const [event] = events
  const passage = evidence.evidence.find((entry) => entry.from !== undefined && entry.from === entry.to)
  const text = ' '.repeat(2) + 'x'.repeat(passage.start + 1) + passage.from
  const verified = await evidence.verifySource(text, { document: passage.document })
  const broken = schema.safeParseDataset({ events: [{ id: 'A' }] })
  const index = library.indexEvents(events)
  const parquet = await convert.toParquet('events', events)
  return {
    frozen: [events, event.name, evidence.evidence, library.sisterCities].map(Object.isFrozen),
    one: library.findRecord(event.id) === event,
    found: library.findEvents({ during: event.date.start, kind: event.kind }, index).map(({ id }) => id),
    counts: library.countBy(events, ['kind', 'year']),
    order: library.sortByDate(ties).map(({ id }) => id),
    figures: figures.map((figure) => library.formatFigure(figure, 'zh')),
    citations: ['text', 'apa', 'gb-t-7714', 'bibtex'].map((format) => library.cite(event, format)),
    evidence: evidence.evidenceFor(event.id).length,
    verified: verified.entries.filter(({ status }) => status !== 'gone').map(({ status, start }) => [status, start]),
    problem: broken.success ? '' : broken.problems[0].expected,
    zod: schema.placeSchema.safeParse(places[0]).success,
    csv: convert.fromCsv('ties', convert.toCsv('ties', ties)).length,
    ndjson: convert.toNdjson(people).length,
    geojson: convert.toGeoJson(ties, { places }).features.map(({ geometry }) => geometry && geometry.type),
    calendar: convert.toICalendar(events, { places, language: 'zh', stamp: new Date(0) }),
    jsonLd: convert.toJsonLd(evidence.evidence).length,
    bibtex: convert.toBibtex({ sources, people, organizations }).length,
    parquet: [parquet.length, String.fromCharCode(...parquet.slice(0, 4))],
    search: search.search(event.name.zh).map(({ record }) => record.id),
    own: search.createSearch([{ ...event, id: 'mine' }])(event.name.en).map(({ record }) => record.id),
  }
}
`

export const imports = Object.entries(entries)
  .map(([name, entry]) => `import * as ${name} from '${entry}'`)
  .join('\n')
export const requires = Object.entries(entries)
  .map(([name, entry]) => `const ${name} = require('${entry}')`)
  .join('\n')
export const call = `run({ ${Object.keys(entries).join(', ')} })`
const print = `${call}.then((answer) => console.log(JSON.stringify(answer)))`

export const esm = `${imports}\n${body}\n${print}\n`
export const cjs = `${requires}\n${body}\n${print}\n`
export const page = `${imports}\n${body}\n${call}.then((answer) => { globalThis.answer = JSON.stringify(answer) })\n`
export const worker = `${imports}\n${body}
export default {
  async test() { console.log('ANSWER ' + JSON.stringify(await ${call})) },
}
`

/**
 * A consumer checked under strict: valid literals compile, and marked lines fail.
 *
 * @param {string} event the id of an event
 * @param {string} tie the id of a tie
 */
export const typed = (event, tie) => `
import { type AnyRecord, countBy, type Event, events, findEvents, findTies, getEvent, getTie, indexEvents, type OwnEvent, type OwnTie, type SisterCity } from 'open-xiamen'
import { evidenceFor } from 'open-xiamen/evidence'
import { createSearch, search } from 'open-xiamen/search'
import { fromCsv, streamCsv, toGeoJson } from 'open-xiamen/convert'

const own: OwnEvent = { id: 'mine', type: 'event', name: { en: 'Mine' }, kind: 'party', date: { edtf: '2024', start: '2024-01-01', end: '2024-12-31' } }
async function* later(): AsyncGenerator<OwnEvent> { yield own }
const chunks: AsyncGenerator<string> = streamCsv('events', later())
const tieKinds: string[] = fromCsv('ties', '').map((one: OwnTie) => one.kind)
const geometry: string | undefined = toGeoJson([getTie('${tie}')]).features[0]?.geometry?.type
const one: Event = getEvent('${event}')
const kind: Event['kind'] = one.kind
const cities: SisterCity[] = findTies({ kind: 'sister-city' })
const found: OwnEvent[] = findEvents({ country: 'XX', kind: 'party' }, [own])
const ours: Event[] = findEvents({ kind: 'forum' })
const total: number = countBy(indexEvents(events), ['country', 'year']).reduce((sum, { count }) => sum + count, 0)
const start: number | undefined = evidenceFor('${event}', 'name')[0]?.start
const records: AnyRecord[] = search('forum').map(({ record }) => record)
const ids: string[] = createSearch([own])('mine').map(({ record }) => record.id)
// @ts-expect-error no event has this id
getEvent('no-such-event')
// @ts-expect-error no tie is an event
getEvent('${tie}')
// @ts-expect-error no such part
streamCsv('planets', later())
// @ts-expect-error the records are not optional
streamCsv('events')
// @ts-expect-error no such kind of ours
findEvents({ kind: 'party' })
// @ts-expect-error records are read-only
events[0].id = 'x'
// @ts-expect-error a record of one's own needs a date
const undated: OwnEvent = { id: 'mine', type: 'event', name: { en: 'Mine' }, kind: 'party' }
export { chunks, cities, found, geometry, ids, kind, ours, records, start, tieKinds, total, undated }
`

/** The same with the schemas, which need Zod's types. */
export const typedSchema = `
import type { OwnDataset } from 'open-xiamen'
import { parseDataset, placeSchema, type Problem, safeParseDataset } from 'open-xiamen/schema'

const dataset: OwnDataset = parseDataset({})
const country: string | undefined = placeSchema.parse({}).country
const result = safeParseDataset({})
const problems: readonly Problem[] = result.success ? [] : result.problems
export { country, dataset, problems }
`

/** The compiler options for them. */
export const compilerOptions = (module, moduleResolution) => ({
  strict: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module,
  moduleResolution,
  types: [],
  resolveJsonModule: true,
  esModuleInterop: true,
})
