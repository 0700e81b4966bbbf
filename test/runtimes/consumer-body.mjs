// What a consumer does with every entry point, as text: it is put behind the imports of each module format.
export const entries = {
  library: 'open-xiamen',
  evidence: 'open-xiamen/evidence',
  schema: 'open-xiamen/schema',
  search: 'open-xiamen/search',
  convert: 'open-xiamen/convert',
}

/** Gives `answer`, a plain object that is the same wherever the library runs. */
export const body = `
async function run({ library, evidence, schema, search, convert }) {
  const counts = library.countBy(library.events, 'kind').length
  const found = library.findEvents({ during: '2022-05', kind: 'forum' }, library.indexEvents(library.events)).map(({ id }) => id)
  const { holds, gone } = await evidence.verifySource('text', { document: '000_2ecdf2ae7e87cd62' })
  const broken = schema.safeParseDataset({ events: [{ id: 'A' }] })
  return {
    counts,
    found,
    sisterCities: library.sisterCities.map(({ country }) => country),
    frozen: Object.isFrozen(library.events[0].name),
    figure: library.formatFigure(library.getFigure('donation-value'), 'en'),
    citation: library.cite(library.getFigure('donation-value'), 'gb-t-7714').length,
    evidence: evidence.evidenceFor('xiamen-netanya-sister-city').length,
    verified: [holds, gone],
    problem: broken.success ? '' : broken.problems[0].expected,
    zod: schema.placeSchema.safeParse(library.places[0]).success,
    csv: convert.fromCsv('ties', convert.toCsv('ties')).length,
    calendar: convert.toICalendar().length,
    parquet: (await convert.toParquet('events')).length,
    jsonLd: JSON.parse(convert.toJsonLd(library.places))['@graph'].length,
    search: search.createSearch()('投洽会', { limit: 1 }).map(({ record }) => record.id),
  }
}
`

export const esmImports = Object.entries(entries)
  .map(([name, entry]) => `import * as ${name} from '${entry}'`)
  .join('\n')
export const cjsImports = Object.entries(entries)
  .map(([name, entry]) => `const ${name} = require('${entry}')`)
  .join('\n')
const names = Object.keys(entries).join(', ')
const print = `run({ ${names} }).then((answer) => console.log(JSON.stringify(answer)))`
export const esm = `${esmImports}\n${body}\n${print}\n`
export const cjs = `${cjsImports}\n${body}\n${print}\n`
export const page = `${esmImports}\n${body}\nrun({ ${names} }).then((answer) => { globalThis.answer = JSON.stringify(answer) })\n`
export const worker = `${esmImports}\n${body}
export default {
  async test() { console.log('ANSWER ' + JSON.stringify(await run({ ${names} }))) },
}
`

/** A consumer that is checked under strict: its literals compile, and the lines that must not, do not. */
export const typed = `
import { type AnyIds, countBy, type Event, events, findEvents, findTies, getEvent, indexEvents, type SisterCity } from 'open-xiamen'
import { evidenceFor } from 'open-xiamen/evidence'
import { createSearch } from 'open-xiamen/search'
import { fromCsv, streamCsv, toGeoJson } from 'open-xiamen/convert'

const chunks: AsyncGenerator<string> = streamCsv('events', own())
const tieKinds: string[] = fromCsv('ties', '').map((tie) => tie.kind)
const geometry: string | undefined = toGeoJson().features[0]?.geometry?.type
async function* own(): AsyncGenerator<Event<AnyIds>> {}
const kind: 'seminar' | string = getEvent('brics-think-tank-seminar-2022').kind
const cities: SisterCity[] = findTies({ kind: 'sister-city' })
const found: Event<AnyIds>[] = findEvents({ country: 'XX' }, [] as Event<AnyIds>[])
const index = indexEvents(events)
const total: number = countBy(index, ['country', 'year']).reduce((sum, { count }) => sum + count, 0)
const start: number | undefined = evidenceFor('cifit', 'name')[0]?.start
const ids: string[] = createSearch(events)('forum').map(({ record }) => record.id)
// @ts-expect-error no event has this id
getEvent('no-such-event')
// @ts-expect-error no such part
streamCsv('planets')
// @ts-expect-error no such kind
findEvents({ kind: 'party' })
// @ts-expect-error records are read-only
events[0].id = 'x'
export { chunks, cities, found, geometry, ids, kind, start, tieKinds, total }
`

/** The same with the schemas, whose types are Zod's. */
export const typedSchema = `
import { type Dataset, parseDataset, placeSchema } from 'open-xiamen/schema'

const dataset: Dataset = parseDataset({})
const country: string | undefined = placeSchema.parse({}).country
export { country, dataset }
`
