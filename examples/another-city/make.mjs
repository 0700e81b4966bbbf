// node make.mjs [FOLDER]: a calendar, a map and a search page from two spreadsheets and a page of text.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { readCsv, toGeoJson, toICalendar } from 'open-xiamen/convert'
import { formatProblem, safeParseDataset } from 'open-xiamen/schema'

const folder = process.argv[2] ?? 'out'
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const text = (name) => readFileSync(here(name), 'utf8')

const read = (name) => readCsv(name, readFileSync(here(`${name}.csv`)), JSON.parse(text(`${name}.columns.json`)))
const { records: places } = read('places')
const { records, problems } = read('events')
for (const { row, column, expected, found } of problems) {
  console.error(`row ${row}, ${column}: expected ${expected}, found ${found}`)
}

// what the page of text says of an event: the program finds the passage
const source = {
  ...{ id: 'wanghai-brief-2024-1', type: 'source', kind: 'article', language: 'zh', document: 'page' },
  title: { zh: text('page.txt').split('\n')[0] },
}
const cli = fileURLToPath(new URL('./cli.js', import.meta.resolve('open-xiamen')))
const locate = (words) => execFileSync('node', [cli, 'locate', here('page.txt'), ...words, '--json'])
const evidence = JSON.parse(text('passages.json')).map(({ on, fields, from, to = from }) => ({
  ...{ record: records.find(({ date }) => date.start === on).id, fields, source: source.id, document: source.document },
  ...{ agrees: 'yes', basis: 'stated', ...JSON.parse(locate(['--from', from, '--to', to])) },
}))
const told = new Set(evidence.map(({ record }) => record))
const events = records.map((event) => (told.has(event.id) ? { ...event, sources: [source.id] } : event))
const result = safeParseDataset({ events, places, sources: [source], evidence }, { evidence: 'optional' })
if (!result.success) throw new Error(result.problems.map(formatProblem).join('\n'))

mkdirSync(folder, { recursive: true })
const write = (name, text) => writeFileSync(`${folder}/${name}`, text)
const map = toGeoJson([...places, ...events], { places })
const page = JSON.stringify({ events, map }).replaceAll('<', '\\u003c')
write('events.ics', toICalendar(events, { places, language: 'zh', title: '望海对外交往', domain: 'wanghai.example' }))
write('map.geojson', JSON.stringify(map))
write('index.html', text('page.html').split('{}').join(page))
await build({ entryPoints: [here('page.js')], bundle: true, format: 'esm', outfile: `${folder}/page.js` })
console.log(`${events.length} events, ${evidence.length} with evidence, ${problems.length} problem`)
