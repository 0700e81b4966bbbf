import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromCsv, toICalendar } from '../../src/convert/index.js'
import { evidence, evidenceFor } from '../../src/evidence/index.js'
import { cite, events, findEvents, getEvent, getTie, ties } from '../../src/index.js'
import { partNames } from '../../src/references/collection-names.js'
import { createSearch } from '../../src/search/index.js'
import { file, openXiamen, workspace } from './open-xiamen.js'

const json = (...args: string[]) => JSON.parse(openXiamen([...args, '--json']).stdout)
const dataset = () => readFileSync(new URL('../../dist/data/dataset.json', import.meta.url), 'utf8')

describe('list', () => {
  test.each(partNames)('%s: a line for each, and the records themselves in JSON', (part) => {
    const records = json('list', part)
    expect(openXiamen(['list', part]).stdout.trimEnd().split('\n')).toHaveLength(records.length + 1)
  })

  test('in either language', () => {
    expect(openXiamen(['list', 'ties']).stdout).toContain('Xiamen – Netanya')
    expect(openXiamen(['list', 'ties', '--lang', 'zh']).stdout).toContain('厦门市—内坦亚市')
  })
})

test('get shows every field, and the record in JSON', () => {
  expect(json('get', 'cifit-2022')).toEqual(getEvent('cifit-2022'))
  const { stdout, status } = openXiamen(['get', 'cifit-2022'])
  expect(status).toBe(0)
  for (const field of Object.keys(getEvent('cifit-2022'))) expect(stdout).toMatch(new RegExp(`^${field}:`, 'm'))
})

test('events finds what findEvents finds', () => {
  expect(json('events', '--during', '2022', '--kind', 'forum', '--kind', 'fair')).toEqual(
    findEvents({ during: '2022', kind: ['forum', 'fair'] }),
  )
  expect(json('events', '--country', 'cl')).toEqual(findEvents({ country: 'CL' }))
  expect(json('events', '--planned')).toEqual(findEvents({ planned: true }))
  expect(json('events', '--forum', 'cifit', '--match', 'within', '--during', '2022')).toEqual(
    findEvents({ forum: 'cifit', match: 'within', during: '2022' }),
  )
  expect(openXiamen(['events', '--during', '1900'])).toEqual({
    status: 0,
    stdout: '',
    stderr: 'open-xiamen: no event fits\n',
  })
})

test('search finds Chinese and English, several words together', () => {
  const ids = (found: { record: { id: string } }[]) => found.map(({ record }) => record.id)
  expect(ids(json('search', '投洽会'))).toEqual(ids(createSearch()('投洽会', { limit: 20 })))
  expect(ids(json('search', 'sister', 'city', '--limit', '3'))).toHaveLength(3)
  expect(openXiamen(['search', 'zzzzzz']).stderr).toBe('open-xiamen: no record has these words\n')
})

test('evidence shows the passages, of one field where asked', () => {
  const id = 'xiamen-netanya-sister-city'
  expect(json('evidence', id)).toEqual(evidenceFor(id))
  expect(json('evidence', id, '--field', 'kind')).toEqual(evidenceFor(id, 'kind'))
  expect(openXiamen(['evidence', id, '--field', 'kind']).stdout).toContain('2981–2999')
})

describe('verify', () => {
  /** A text in which every passage that starts where no other does begins as it should, and no digest fits. */
  test('1 where passages are gone, with a summary', () => {
    const { status, stdout } = openXiamen(['verify', file('a.txt', '别的文章'), '--document', '004_a4bafda093b13ce2'])
    const count = evidence.filter(({ document }) => document === '004_a4bafda093b13ce2').length
    expect(status).toBe(1)
    expect(stdout).toContain(`004_a4bafda093b13ce2: ${count} passages: 0 hold, 0 moved, ${count} gone`)
  })

  const sources = process.env['OPEN_XIAMEN_SOURCES']
  test.skipIf(!sources)('0 where all hold, in the text of the article (needs OPEN_XIAMEN_SOURCES)', () => {
    const texts = readdirSync(sources ?? '').filter((name) => name.endsWith('.txt'))
    expect(texts.length).toBeGreaterThan(1)
    for (const name of texts) {
      const { status, stdout } = openXiamen(['verify', path.join(sources ?? '', name)])
      expect([status, stdout]).toEqual([0, expect.stringContaining(' 0 moved, 0 gone')])
    }
    const moved = `前言${readFileSync(path.join(sources ?? '', texts[0] as string), 'utf8')}`
    const { status, stdout } = openXiamen(['verify', file('moved.txt', moved)])
    expect([status, stdout]).toEqual([1, expect.stringMatching(/: 0 hold, \d+ moved, 0 gone\n$/)])
    const one = openXiamen(['verify', path.join(sources ?? '', texts[0] as string), '--source', 'foreign-affairs-2022'])
    expect(one.status).toBe(0)
  })
})

describe('validate', () => {
  test('the bundled files are valid', () => {
    for (const name of ['dataset.json', 'events.json', 'ties.ndjson', 'evidence.ndjson']) {
      const path = new URL(`../../dist/data/${name}`, import.meta.url).pathname
      expect(openXiamen(['validate', path])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(', 0 problems'),
      })
    }
  })

  test('1 for records that are not, each fault with record and field', () => {
    const [event] = events
    const lines = [event, { ...event, id: 'B' }, { ...event, kind: 'party' }, { type: 'planet' }, 7]
    const at = file('mine.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'))
    const { status, stdout } = openXiamen(['validate', at])
    expect(status).toBe(1)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(at, 'FILE')),
    ).toEqual([
      'FILE record 2: events "B" › id: expected an id in kebab-case ASCII, such as "port-of-xiamen", found "B"',
      expect.stringContaining(
        'FILE record 3: events "congratulatory-letter-2021" › kind: expected one of "anniversary"',
      ),
      'FILE record 4: dataset "#4" › type: expected one of event, forum, tie, figure, place, organization, person, initiative, statement, source, found "planet"',
      'FILE record 5: dataset "#5" › type: expected one of event, forum, tie, figure, place, organization, person, initiative, statement, source, found number',
      'FILE: 5 records, 4 problems',
    ])
  })

  test('a dataset is checked by the rules too', () => {
    const broken = JSON.parse(dataset())
    broken.events[0].about = ['no-such-record']
    const { status, stdout } = openXiamen(['validate', file('d.json', JSON.stringify(broken))])
    expect([status, stdout]).toEqual([1, expect.stringContaining('events "congratulatory-letter-2021" › about')])
  })

  test('a list, one record and standard input are taken', () => {
    expect(openXiamen(['validate', file('a.json', JSON.stringify(ties))]).stdout).toContain(`${ties.length} records, 0`)
    expect(openXiamen(['validate', file('a.json', JSON.stringify(ties[0]))]).stdout).toContain('1 records, 0')
    const input = ties.map((tie) => `${JSON.stringify(tie)}\n`).join('')
    expect(openXiamen(['validate', '-', '--format', 'ndjson'], { input }).status).toBe(0)
  })

  test('no more problems are shown than asked for, all are counted', () => {
    const at = file('a.ndjson', '{"type":"tie"}\n'.repeat(50))
    const { problems, shown } = JSON.parse(openXiamen(['validate', at, '--limit', '5', '--json']).stdout)
    expect(problems).toBeGreaterThan(300)
    expect(shown).toHaveLength(5)
  })

  test('a long file is read in constant memory', () => {
    const line = `${JSON.stringify(events[0])}\n`
    const at = file('long.ndjson', line.repeat(Math.ceil(60e6 / line.length)))
    const { status, stdout } = openXiamen(['validate', at], { nodeArgs: ['--max-old-space-size=40'] })
    expect([status, stdout]).toEqual([0, expect.stringContaining(', 0 problems')])
  })
})

describe('convert', () => {
  test('every part to every format that it has', () => {
    const formats = { geojson: ['places', 'ties'], ics: ['events'], bibtex: ['sources'], 'csl-json': ['sources'] }
    const fits = (format: string, part: string) => (formats as Record<string, string[]>)[format]?.includes(part) ?? true
    for (const part of partNames.filter((name) => ['events', 'ties', 'sources', 'evidence'].includes(name))) {
      for (const format of ['json', 'ndjson', 'csv', 'parquet', 'jsonld', ...Object.keys(formats)]) {
        const { status, stdout } = openXiamen(['convert', part, '--to', format])
        expect([part, format, status, stdout.length > 500]).toEqual([
          part,
          format,
          fits(format, part) ? 0 : 2,
          fits(format, part),
        ])
      }
    }
  })

  test('to a file, with a report', () => {
    const at = path.join(workspace(), 'events.ics')
    expect(openXiamen(['convert', 'events', '--to', 'ics', '--lang', 'zh', '-o', at]).stderr).toMatch(
      /46 records, \d+ bytes/,
    )
    expect(readFileSync(at, 'utf8')).toBe(toICalendar(undefined, { language: 'zh' }))
    expect(readdirSync(path.dirname(at))).toEqual(['events.ics'])
    expect(json('convert', 'events', '--to', 'csv', '-o', at)).toMatchObject({ file: at, records: 46 })
  })

  test('records of your own, from CSV, JSON and NDJSON', () => {
    const csv = openXiamen(['convert', 'ties', '--to', 'csv']).stdout
    expect(fromCsv('ties', csv)).toEqual(ties)
    const own = file('mine.csv', csv)
    const ndjson = openXiamen(['convert', 'ties', '--from', own, '--to', 'ndjson']).stdout
    const back = openXiamen(['convert', 'ties', '--from', file('a.ndjson', ndjson), '--to', 'json']).stdout
    expect(JSON.parse(back)).toEqual(ties)
    expect(openXiamen(['convert', 'ties', '--from', file('a.json', back), '--to', 'csv']).stdout).toBe(csv)
  })

  test('a record that is not valid stops it, and nothing is written', () => {
    const directory = workspace()
    const mine = file('a.ndjson', `${JSON.stringify(ties[0])}\n${JSON.stringify({ ...ties[0], id: 'X' })}\n`)
    const { status, stderr } = openXiamen([
      'convert',
      'ties',
      '--from',
      mine,
      '--to',
      'csv',
      '-o',
      path.join(directory, 'out.csv'),
    ])
    expect([status, stderr]).toEqual([
      2,
      `open-xiamen: ${mine} record 2: ties "X" › id: expected an id in kebab-case ASCII, such as "port-of-xiamen", found "X"\n`,
    ])
    expect(readdirSync(directory)).toEqual([])
  })
})

describe('diff', () => {
  test('0 where nothing has changed, 1 with each change', () => {
    expect(openXiamen(['diff', file('same.json', dataset())])).toMatchObject({ status: 0, stdout: '' })
    const old = JSON.parse(dataset())
    old.ties.pop()
    old.places[0].name.en = 'Amoy'
    old.events.push({ ...old.events[0], id: 'gone-event' })
    const { status, stdout } = openXiamen(['diff', file('old.json', JSON.stringify(old)), '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout).map(({ bump, subject }: Record<string, string>) => `${bump} ${subject}`)).toEqual([
      'major gone-event',
      `patch ${old.places[0].id} › name`,
      `minor ${ties.at(-1)?.id}`,
    ])
  })

  test('only the collections of the old file are compared', () => {
    expect(openXiamen(['diff', file('old.json', JSON.stringify({ ties }))]).status).toBe(0)
  })
})

test('of a tie of the register the pages are shown and cited', () => {
  const id = 'xiamen-cardiff-sister-city'
  expect(json('evidence', id)).toEqual([])
  expect(openXiamen(['evidence', id]).stdout).toMatch(
    /^Pages outside the articles\nkind, party, partner, since: 1983-03-31 \(yes\)/,
  )
  expect(openXiamen(['evidence', id, '--field', 'since']).stdout.split('\n')).toHaveLength(4)
  expect(openXiamen(['cite', id]).stdout.split('\n')[0]).toMatch(/^What's On Xiamen\. “.*\(consulted 2026-11-24\)$/)
  expect(openXiamen(['cite', id, '--format', 'bibtex'])).toMatchObject({ status: 2 })
  expect(json('cite', id)).toHaveLength(2)
})

test('cite in every format', () => {
  const event = getEvent('cifit-2022')
  expect(openXiamen(['cite', event.id]).stdout).toBe(`${cite(event, 'text')}\n`)
  expect(openXiamen(['cite', event.id, '--format', 'bibtex']).stdout).toBe(`${cite(event, 'bibtex')}\n`)
  expect(json('cite', event.id)).toEqual(cite(event, 'csl-json'))
})

test('help of the program and of each command, with examples that run', () => {
  const { stdout, status } = openXiamen(['--help'])
  expect(status).toBe(0)
  const names = [...stdout.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name = '']) => name)
  expect(names).toHaveLength(11)
  for (const name of names) {
    const help = openXiamen([name, '--help'])
    expect(help.stdout).toMatch(/\nExamples\n {2}\S/)
    for (const [, example = ''] of help.stdout.matchAll(/^ {2}open-xiamen (.*)$/gm)) {
      // those that need files of the user's are tried above
      if (/\.(txt|ndjson|json|ics|parquet)|>>|> /.test(example)) continue
      expect(openXiamen(example.split(' ')), example).toMatchObject({ status: 0, stderr: '' })
    }
  }
})

test('the version is that of the data', () => {
  expect(openXiamen(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(getTie('xiamen-netanya-sister-city').kind).toBe('sister-city')
})
