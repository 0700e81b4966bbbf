import { isMainThread } from 'node:worker_threads'
import ICAL from 'ical.js'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { toICalendar } from '../../src/convert/index.js'
import type { OwnEvent } from '../../src/generated/types.js'
import { fixture, recordIn } from '../fixture/index.js'
import { wholeRecords } from './whole-records.js'

const { events, places } = fixture.dataset
const eventOf = (id: string) => recordIn(fixture.dataset, id) as unknown as OwnEvent

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    value: (name: string) => component.getFirstPropertyValue(name)?.toString(),
    categories: component.getFirstProperty('categories')?.getValues(),
  }))
}

type Read = ReturnType<typeof read>

/** One event as read by another reader. */
function readOne(event: OwnEvent, options: Parameters<typeof toICalendar>[1] = { places }) {
  return read(toICalendar([event], options))[0] as ReturnType<typeof read>[number]
}

const daysOf = ({ event }: ReturnType<typeof read>[number]) => {
  const last = event.endDate.clone()
  last.adjust(-1, 0, 0, 0)
  return [event.startDate.isDate, event.startDate.toString(), last.toString()]
}

describe('another reader finds every event with its days', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  // a thread has the time zone of its process
  test.skipIf(!isMainThread).each([
    ['UTC', 0],
    ['America/Los_Angeles', 480],
    ['Asia/Shanghai', -480],
    ['Pacific/Apia', -840],
  ])('%s', (name, offset) => {
    process.env['TZ'] = name
    expect(new Date('2020-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset)
    const found = read(toICalendar(events, { places }))
    expect(found.map(({ event }) => event.uid)).toEqual(events.map(({ id }) => `${id}@open-xiamen`))
    for (const [at, one] of found.entries()) {
      const { id, date, name: text } = events[at] as (typeof events)[number]
      const { open, start, end } = date
      expect(daysOf(one)).toEqual([true, open === 'start' ? end : start, open === 'end' ? start : end])
      expect(one.value('x-open-xiamen-id')).toBe(id)
      // the reader leaves a value of a property that it does not know escaped
      expect(one.value('x-open-xiamen-edtf')?.replaceAll('\\,', ',')).toBe(date.edtf)
      expect(one.event.summary.startsWith(text.en)).toBe(true)
      expect(one.value('transp')).toBe('TRANSPARENT')
    }
  })
})

test.each([
  ['apia-signing-2019', true, 'CONFIRMED', [], 'Wanglan'],
  ['ocean-forum-2019', true, 'CONFIRMED', ['inferred'], 'Wanglan'],
  ['youth-seminar-2019', false, 'CONFIRMED', ['from 2019-11-05 to 2019-11-07', 'inferred'], 'Lantai District'],
  ['youth-seminar-2020', false, 'TENTATIVE', ['2020 (EDTF)', 'inferred', 'Announced for later'], undefined],
  ['sailing-season-2019', false, 'CONFIRMED', ['2019-06-01 or later', 'Under way'], undefined],
] as const)(
  '%s says how exact its date is, how far it was and where it took place',
  (id, exact, status, words, place) => {
    const event = eventOf(id)
    const { value, categories } = readOne(event)
    expect(value('summary')).toBe(exact ? event.name.en : `${event.name.en} [date not exact]`)
    expect(categories).toEqual([event.kind, ...(exact ? [] : ['date-not-exact'])])
    expect(value('status')).toBe(status)
    expect(value('location')).toBe(place)
    const lines = value('description')?.split('\n') ?? []
    expect(lines).toHaveLength(id === 'youth-seminar-2020' ? 3 : words.length)
    for (const word of words) expect(lines.join('\n')).toContain(word)
  },
)

test('a date with an open start is on its last day', () => {
  const date = { edtf: '../2019-05-03', start: '0000-01-01', end: '2019-05-03', open: 'start' } as const
  const one = readOne({ ...eventOf('apia-signing-2019'), date })
  expect(daysOf(one)).toEqual([true, '2019-05-03', '2019-05-03'])
  expect(one.value('description')).toContain('2019-05-03 or earlier')
})

test('an event can be on the last representable day', () => {
  const date = { edtf: '9999-12-31', start: '9999-12-31', end: '9999-12-31' }
  expect(readOne({ ...eventOf('apia-signing-2019'), date }).event.startDate.toString()).toBe('9999-12-31')
})

test('in Chinese, names, marks and remarks are Chinese', () => {
  const { value } = readOne(eventOf('youth-seminar-2019'), { places, language: 'zh' })
  expect([value('summary'), value('location')]).toEqual(['青年海员研讨会 ［日期不确切］', '澜台区'])
  expect(value('description')).toMatch(/日期不确切.*2019-11-05 与 2019-11-07 之间.*\n.*推断/)
  const planned = readOne(eventOf('youth-seminar-2020'), { language: 'zh' })
  expect(planned.value('description')).toContain('计划')
})

test('an unknown place is written as its id, and a missing name in the other language', () => {
  const event = { ...eventOf('apia-signing-2019'), places: ['wanglan', 'somewhere'], name: { zh: '签字仪式' } }
  const { value } = readOne(event)
  expect([value('summary'), value('location')]).toEqual(['签字仪式', 'Wanglan, somewhere'])
})

test('no line is longer than 75 octets, all end in CRLF, and texts are complete', () => {
  const long = (wholeRecords('events') as unknown as OwnEvent[]).map((event) => ({
    ...event,
    name: { zh: '，；\\“厦”🀄'.repeat(40), en: ', ; \\ "x" 🀄\u00a0'.repeat(40).trim() },
    status: 'held' as const,
  }))
  for (const language of ['en', 'zh'] as const) {
    const text = toICalendar([...events, ...long], { language })
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(read(text).at(-1)?.value('summary')).toBe(
      `${long[0]?.name[language]} ${language === 'en' ? '[date not exact]' : '［日期不确切］'}`,
    )
  }
})

test('a later version of an event has a later stamp and sequence', () => {
  const event = eventOf('apia-signing-2019')
  const of = (stamp: string) => {
    const { value } = readOne(event, { stamp: new Date(stamp) })
    return [value('dtstamp'), Number(value('sequence'))] as const
  }
  expect(of('2026-11-24T01:02:03Z')).toEqual(['2026-11-24T01:02:03Z', 29_924_702])
  const versions = ['1969-01-01', '1970-01-01', '2026-11-24T01:02:03Z', '2026-11-24T01:03:03Z', '2030-01-01'].map(of)
  for (const [at, [stamp, sequence]] of versions.entries()) {
    const [before = '', number = 0] = versions[at - 1] ?? []
    expect([(stamp as string) > before, sequence >= number, sequence < 2 ** 31]).toEqual([true, true, true])
  }
})

test('the default stamp is now', () => {
  vi.useFakeTimers({ now: new Date('2027-03-04T05:06:07.890Z') })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  expect(readOne(eventOf('apia-signing-2019')).value('dtstamp')).toBe('2027-03-04T05:06:07Z')
})

test('a calendar of your own has its title, and its events a UID of your domain', () => {
  const title = 'Fairs; ours, "all"\\ 展会'
  const text = toICalendar(events, { title, domain: 'example.org' })
  for (const name of ['NAME', 'X-WR-CALNAME']) {
    expect(text).toContain(`\r\n${name}:Fairs\\; ours\\, "all"\\\\ 展会\r\n`)
  }
  expect(read(text).map(({ event }) => event.uid)).toEqual(events.map(({ id }) => `${id}@example.org`))
})

test('exact and approximate events are separate on request, and together complete', () => {
  const [all, exact, approximate] = ([undefined, 'exact', 'approximate'] as const).map((dates) =>
    read(toICalendar(events, { dates })),
  ) as [Read, Read, Read]
  const marked = ({ categories }: Read[number]) => categories?.includes('date-not-exact')
  expect([exact.some(marked), approximate.every(marked)]).toEqual([false, true])
  expect([exact.length > 1, approximate.length > 1]).toEqual([true, true])
  const uids = (found: Read) => found.map(({ event }) => event.uid).sort()
  expect(uids([...exact, ...approximate])).toEqual(uids(all))
})

describe('characters that would break a line', () => {
  const event = eventOf('apia-signing-2019')

  test('a line break in a name is escaped and starts no property', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const name = { zh: '展', en: `a${end}ATTACH:https://example.org/x` }
      const text = toICalendar([{ ...event, name }])
      expect(text).not.toMatch(/^ATTACH/m)
      expect(read(text)[0]?.event.summary).toBe('a\nATTACH:https://example.org/x')
    }
  })

  test.each([
    [{ id: 'a\r\nATTACH:https://example.org/x' }, 'id'],
    [{ id: 'a\nb' }, 'id'],
    [{ name: { zh: '展', en: 'a\u0000b\u0008c' } }, 'name'],
    [{ name: { zh: '展', en: 'a\u001b[2J' } }, 'name'],
    [{ places: ['a\u0007'] }, 'places'],
    [{ kind: 'a\u007f' }, 'kind'],
    [{ date: { ...event.date, edtf: '2022\u0085' } }, 'date'],
  ])('%j is refused', (change, field) => {
    expect(() => toICalendar([{ ...event, ...change } as OwnEvent])).toThrow(
      new RegExp(`records\\[0\\]\\.${field} .*to be a text without control characters, found `),
    )
  })

  test('a kind and an id of your own are escaped', () => {
    const { value, categories } = readOne({ ...event, id: 'a;b', kind: 'fair, large; new' })
    expect(categories).toEqual(['fair, large; new'])
    expect(value('x-open-xiamen-id')).toBe('a\\;b')
  })
})

test.each([
  [RangeError, 'options.language', { language: 'fr' }],
  [RangeError, 'options.stamp', { stamp: new Date('x') }],
  [RangeError, 'options.stamp', { stamp: '2026' }],
  [RangeError, 'options.dates', { dates: 'all' }],
  [TypeError, 'options.title', { title: '' }],
  [TypeError, 'options.title', { title: 'a\r\nb' }],
  [TypeError, 'options.domain', { domain: 7 }],
])('%o for %s of %j', (error, name, options) => {
  expect(() => toICalendar(events, options as never)).toThrow(error)
  expect(() => toICalendar(events, options as never)).toThrow(`toICalendar: expected ${name} to be `)
})

test.each([
  [{ status: 'cancelled' }, 'status'],
  [{ name: undefined }, 'name'],
  [{ date: { edtf: '2022', start: '2022-02-30', end: '2022-12-31' } }, 'date.start'],
  [{ places: 'wanglan' }, 'places'],
])('an event with %j is refused', (change, field) => {
  const event = { ...eventOf('apia-signing-2019'), ...change }
  expect(() => toICalendar([event as never])).toThrow(
    `toICalendar: expected records[0].${field} of "apia-signing-2019" `,
  )
})
