// node make.mjs [FOLDER]: a calendar, a map and a search page from a spreadsheet and a page of text.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { readCsv, toGeoJson, toICalendar } from 'open-xiamen/convert'
import { formatProblem, safeParseDataset } from 'open-xiamen/schema'

const folder = process.argv[2] ?? 'out'
const here = (name) => new URL(name, import.meta.url)

const text = (name) => readFileSync(here(name), 'utf8')
const read = (name) => readCsv(name, readFileSync(here(`${name}.csv`)), JSON.parse(text(`${name}.columns.json`)))

const { records: places } = read('places')
const { records, problems } = read('events')
for (const { row, column, expected, found } of problems) {
  console.error(`row ${row}, ${column}: expected ${expected}, found ${found}`)
}

// what the page of text says of an event: its name, quoted
const page = text('page.txt')
const source = {
  ...{ id: 'wanghai-brief-2024-1', type: 'source', kind: 'page', language: 'zh', publisher: '望海市外事办公室' },
  ...{ title: { zh: page.split('\n')[0] }, url: 'https://wanghai.example/brief/2024-1', consulted: '2025-03-01' },
}
const told = records.filter(({ name }) => page.includes(name.zh))
const evidence = told.map(({ id, name }) => ({
  ...{ record: id, fields: ['name.zh'], source: source.id, agrees: 'yes', basis: 'stated', quote: name.zh },
}))
const events = records.map((event) => (told.includes(event) ? { ...event, sources: [source.id] } : event))
const result = safeParseDataset({ events, places, sources: [source], evidence }, { evidence: 'optional' })
if (!result.success) throw new Error(result.problems.map(formatProblem).join('\n'))

mkdirSync(folder, { recursive: true })
const write = (name, text) => writeFileSync(`${folder}/${name}`, text)
const map = toGeoJson([...places, ...events], { places })
write('events.ics', toICalendar(events, { places, language: 'zh', title: '望海对外交往', domain: 'wanghai.example' }))
write('map.geojson', JSON.stringify(map))
const data = JSON.stringify({ events, map }).replaceAll('<', '\\u003c')
write(
  'index.html',
  text('page.html').replace('{}', () => data),
)
await build({ entryPoints: [here('page.js').pathname], bundle: true, format: 'esm', outfile: `${folder}/page.js` })
console.log(`${events.length} events, ${evidence.length} with evidence, ${problems.length} problem`)
