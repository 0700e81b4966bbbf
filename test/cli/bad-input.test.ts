// A user error is one sentence on standard error, exit status 2, and nothing on standard output.
import { describe, expect, test, vi } from 'vitest'
import { ask, file } from './open-xiamen.js'

vi.mock('../../src/generated/records.js', async () => (await import('./fixture-records.js')).fixtureRecords)
vi.mock('../../src/generated/entries.js', async () => (await import('./fixture-records.js')).fixtureRecords)

test.each([
  [['lst'], /the command to be one of list, get, .*, found "lst"; did you mean list\?/],
  [['constructor'], /the command to be .*, found "constructor"/],
  [['list', 'evnts'], /one of events, .*, evidence, found "evnts"; did you mean events\?/],
  [['list'], /open-xiamen list COLLECTION .*, found nothing/],
  [['list', 'ties', 'places'], /open-xiamen list COLLECTION .*, found "ties" "places"/],
  [
    ['list', 'events', '--kinds', 'forum'],
    /one of --during, .*--help, --version, found --kinds; did you mean --kind\?/,
  ],
  [['list', 'events', '--kind', 'foru'], /--kind to be one of .*found "foru"; did you mean forum\?/],
  [
    ['list', 'events', '--forum', 'ocean-forums'],
    /--forum to be the id of a bundled record, .*; did you mean ocean-forum\?/,
  ],
  [['list', 'events', '--country', 'X'], /--country to be an ISO 3166-1 .*found "X"/],
  [['list', 'events', '--country', '斐济'], /found "斐济"; did you mean FJ\?/],
  [['list', 'ties', '--partner', '阿皮亚市'], /found "阿皮亚市"; did you mean apia\?/],
  [['list', 'events', '--during', '2022-13'], /expected --during to be an EDTF .*, found "2022-13"/],
  [['list', 'events', '--match', 'near'], /match to be .*, found "near"/],
  [['list', 'events', '--sort', 'size'], /--sort to be one of asc, desc, found "size"/],
  [['list', 'events', '--as-of', '2019'], /for events one of --kind, .*found --as-of/],
  [['list', 'places', '--during', '2019'], /for places one of --kind, .*found --during/],
  [['list', 'evidence', '--kind', 'forum'], /--kind only for records, found evidence/],
  [['list', 'events', '--kind'], /--kind <value>' argument missing/],
  [['list', 'events', '--limit', '0'], /--limit to be a positive whole number, found "0"/],
  [['list', 'ties', '--lang', 'fr'], /--lang to be one of en, zh, found "fr"/],
  [['list', 'ties', '--as-of', 'x'], /expected --as-of to be an EDTF .*, found "x"/],
  [['describe', 'ties-of'], /the type to be one of event, .*, evidence, found "ties-of"$/],
  [['describe', 'evnt'], /found "evnt"; did you mean event\?/],
  [['describe', 'tie', 'kin'], /the field of tie to be one of .*, found "kin"; did you mean kind\?/],
  [['describe', 'tie', 'kind', 'twin'], /the value of kind to be one of sister-city, .*, found "twin"/],
  [['describe', 'tie', 'name', 'x'], /the value of name to be one of none, found "x"/],
  [['convert', 'events', '--to', 'ics', '--bom'], /expected --bom only with --to csv, found --to ics/],
  [['convert', 'events', '--to', 'csv', '--stamp', '2022'], /expected --stamp only with --to ics/],
  [['convert', 'events', '--to', 'csv', '--formulas', 'no'], /--formulas to be one of keep, escape, found "no"/],
  [['convert', 'events', '--to', 'ics', '--stamp', 'now'], /--stamp to be a time such as .*, found "now"/],
  [['convert', 'events', '--to', 'ics', '--stamp', '2022-13-01'], /--stamp to be a time .*, found "2022-13-01"/],
  [['convert', 'events', '--to', 'ics', '--dates', 'x'], /--dates to be one of exact, approximate, found "x"/],
  [['convert', 'events', '--to', 'csv', '--base', 'https://a.example/'], /expected --base only with --to jsonld/],
  [['convert', 'events', '--to', 'jsonld', '--base', 'a'], /expected --base to be a URL without a fragment, found "a"/],
  [['convert', 'events', '--to', 'ics', '--title', ''], /expected --title to be one line of text, found ""/],
  [['get', 'apia-signing'], /the id of a record, found "apia-signing"; did you mean apia-signing-2019\?/],
  [['get', 'qqqqqqqqqqqq'], /the id of a record, found "qqqqqqqqqqqq"$/],
  [['get', '__proto__'], /the id of a record, found "__proto__"/],
  [['search', 'a', '--limit', 'x'], /--limit to be a positive whole number, found "x"/],
  [['evidence', 'apia', '--field', 'nam'], /--field to be one of .*, found "nam"; did you mean .*name/],
  [['evidence', 'apia-signing-2019', '--field', 'theme'], /--field to be one of .*, found "theme"/],
  [['cite', 'apia', '--format', 'bibtx'], /--format to be one of text, .*, found "bibtx"; did you mean bibtex\?/],
  [['convert', 'ties', '--to', 'xls'], /--to to be one of csv, json, .*geojson, .*jsonld for ties, found "xls"/],
  [['convert', 'ties', '--to', 'ics'], /--to to be one of .* for ties, found "ics"/],
  [['convert', 'ties'], /--to to be one of .* for ties, found none/],
  [['convert', 'ties', '--to', 'csv', '--json'], /--output FILE because --json/],
  [['convert', 'ties', '--to', 'csv', '--from', 'a.xls'], /a format, one of json, ndjson, csv, .*a\.xls/],
  [['convert', 'ties', '--to', 'csv', '--mapping', 'a.json'], /expected --mapping only with --from, found none/],
  [['convert', 'ties', '--to', 'csv', '--from-format', 'csv'], /expected --from-format only with --from, found none/],
  [['convert', 'ties', '--to', 'csv', '--json', '-o', '-'], /--output FILE because --json/],
  [
    ['validate', 'a.ndjson', '--order', 'dmy'],
    /expected --order only for a table of your own, found records in ndjson/,
  ],
  [
    ['validate', 'a.json', '--encoding', 'gbk'],
    /expected --encoding only for a table of your own, found records in json/,
  ],
  [
    ['validate', 'a.csv', '--collection', 'evidence', '--mapping', 'a.json'],
    /expected --mapping only for a table of your own, found evidence in csv/,
  ],
  [['completion', 'tcsh'], /one of bash, zsh, fish, found "tcsh"/],
  [['validate', 'missing.ndjson'], /cannot read missing\.ndjson: ENOENT/],
  [['validate', 'data.txt'], /a format, one of json, ndjson, .*data\.txt/],
  [['validate', 'a.json', '--format', 'xml'], /--format to be one of .*found "xml"/],
  [['validate', 'a.json', '--collection', 'event'], /one of events, .*found "event"; did you mean events\?/],
  [['validate', 'a.json', '--limit', '-1'], /'--limit' argument is ambiguous/],
  [['verify', 'missing.txt'], /cannot read missing\.txt: ENOENT/],
  [['verify', 'a.txt', '--source', 'geonames'], /--source to be one of .*, found "geonames"/],
  [['verify', 'a.txt', '--document', 'x'], /--document to be one of harbour-2019, harbour-2020, found "x"/],
  [['diff', 'missing.json'], /cannot read missing\.json: ENOENT/],
] as const)('%j', async (args, message) => {
  const { status, stdout, stderr } = await ask(args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^open-xiamen: [^\n]+\n$/)
  expect(stderr.trimEnd()).toMatch(message)
})

test('words without a letter or a number find nothing', async () => {
  expect(await ask(['search', '…'])).toMatchObject({ status: 0, stdout: '' })
})

describe('a file', () => {
  const notUtf8 = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])

  test.each([
    ['validate', 'a.json', notUtf8, /to be UTF-8, found invalid bytes/],
    ['verify', 'a.txt', notUtf8, /to be UTF-8/],
    ['diff', 'a.json', notUtf8, /to be UTF-8/],
    ['validate', 'a.json', Buffer.from('厦').subarray(0, 2), /to be UTF-8, found invalid bytes/],
    ['validate', 'a.json', '{"events": [', / to be JSON: /],
    ['diff', 'a.json', '{"events": [', / to be JSON: /],
    ['diff', 'a.json', '[]', /a dataset, .*found another value/],
    ['diff', 'a.json', '{"planets":[]}', /a dataset, .*found another value/],
    ['diff', 'a.json', '{"ties":{}}', /found another value for ties/],
    ['diff', 'a.json', '{"ties":[{}]}', /lists of records with their ids .*found another value for ties/],
    ['diff', 'a.json', '{"evidence":[{"id":"a"}]}', /found another value for evidence/],
  ] as const)('%s %s of %s: %s', async (command, name, content, message) => {
    const at = file(name, content)
    const { status, stdout, stderr } = await ask([command, at])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^open-xiamen: [^\n]+\n$/)
    expect(stderr).toContain(at)
    expect(stderr).toMatch(message)
  })

  test.each([
    ['a.csv', 'id,colour\r\n', /a\.csv row 1, colour: expected a column .*, found "colour"/],
    ['a.json', '{}', /a\.json record 1: ties "#1" › id: /],
    ['a.ndjson', '{"type":"tie"}\n', /a\.ndjson record 1: ties "#1" › id: /],
  ])('convert --from %s of %j: %s', async (name, content, message) => {
    const at = file(name, content)
    const { status, stderr } = await ask(['convert', 'ties', '--from', at, '--to', 'csv'])
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })
})

test('a bug of the program is not a user error: it is shown with a stack trace', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('[')
    throw new Error('a fault of ours')
  }
  const { status, stderr } = await ask(['validate', '-', '--format', 'json'], { input: broken() })
  expect([status, stderr]).toEqual([2, expect.stringMatching(/Error: a fault of ours\n +at /)])
})
