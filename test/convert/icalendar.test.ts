import ICAL from 'ical.js'
import { afterEach, expect, test } from 'vitest'
import { streamICalendar, toICalendar } from '../../src/convert/index.js'
import { type AnyIds, type Event, events, getEvent } from '../../src/index.js'
import { join } from './join.js'

const zone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = zone
})

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    value: (name: string) => component.getFirstPropertyValue(name)?.toString(),
  }))
}

test.each(['UTC', 'America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Apia'])(
  'another parser reads every event with its days, written in %s',
  (timeZone) => {
    process.env['TZ'] = timeZone
    const found = read(toICalendar())
    expect(found.map(({ event }) => event.uid)).toEqual(events.map(({ id }) => `${id}@open-xiamen`))
    for (const [index, { event, value }] of found.entries()) {
      const { date, name } = events[index] as Event
      expect(event.startDate.isDate).toBe(true)
      expect(event.startDate.toString()).toBe(date.start)
      const last = event.endDate.clone()
      last.adjust(-1, 0, 0, 0)
      expect(last.toString()).toBe(date.end)
      expect(event.summary.startsWith(name.en)).toBe(true)
      expect(value('x-open-xiamen-edtf')).toBe(date.edtf)
    }
  },
)

test('no line is longer than 75 octets, and all end in CRLF', () => {
  for (const text of [toICalendar(), toICalendar(undefined, { language: 'zh' })]) {
    const lines = text.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  }
})

test('a date that is not exact is marked, one that is is not', () => {
  const [exact, month] = read(toICalendar([getEvent('cifit-2022'), getEvent('congratulatory-letter-2021')]))
  expect(exact?.value('summary')?.includes('[date not exact]')).toBe(getEvent('cifit-2022').date.edtf.length < 10)
  expect(month?.value('summary')).toMatch(/\[date not exact\]$/)
  expect(month?.event.description).toBe(
    'The date is not exact: 2021-12 (EDTF), at some time from 2021-12-01 to 2021-12-31.\nThe date is inferred.',
  )
  expect(month?.component.getFirstProperty('categories')?.getValues()).toEqual(['letter', 'date-not-exact'])
})

test('a planned event is tentative, and says so; no event blocks time', () => {
  const planned = events.filter(({ status }) => status === 'planned')
  expect(planned.length).toBeGreaterThan(0)
  for (const { value, event } of read(toICalendar(planned))) {
    expect([value('status'), value('transp')]).toEqual(['TENTATIVE', 'TRANSPARENT'])
    expect(event.description).toContain('Announced for later when it was reported.')
  }
})

test('an interval of days is what took place, so it is exact', () => {
  const fair: Event<AnyIds> = {
    ...(getEvent('cifit-2022') as Event<AnyIds>),
    date: { edtf: '2024-09-08/2024-09-11', start: '2024-09-08', end: '2024-09-11', basis: 'stated' },
    places: ['somewhere'],
  }
  const [found] = read(toICalendar([fair]))
  expect(found?.value('summary')).toBe(fair.name.en)
  expect(found?.value('location')).toBe('somewhere')
})

test('DTSTAMP is the stamp, and without one the text stays the same', () => {
  const stamp = new Date('2026-11-24T01:02:03Z')
  expect(read(toICalendar(undefined, { stamp }))[0]?.value('dtstamp')).toBe('2026-11-24T01:02:03Z')
  expect(toICalendar()).toBe(toICalendar())
})

test('chunks make up the whole', async () => {
  expect(await join(streamICalendar())).toBe(toICalendar())
})

test('what is wrong is told', () => {
  expect(() => toICalendar(events, { language: 'fr' as never })).toThrow(
    'toICalendar: expected language to be "en" or "zh", found "fr"',
  )
  expect(() => toICalendar(events, { stamp: new Date('x') })).toThrow('toICalendar: expected stamp to be a valid Date')
  expect(() => toICalendar([{ type: 'place' } as never])).toThrow(
    'toICalendar: expected records[0].type to be "event", found "place"',
  )
  const wrong = { ...getEvent('cifit-2022'), date: { edtf: '2022', start: '2022-02-30', end: '2022-12-31' } }
  expect(() => toICalendar([wrong as never])).toThrow(
    'toICalendar: expected records[0].date.start of "cifit-2022" to be a calendar day, found "2022-02-30"',
  )
})
