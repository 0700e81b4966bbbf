// The example, run as in its README with the built package.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ICAL from 'ical.js'
import { chromium } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, expect, test } from 'vitest'
import { inRoot } from '../../build/places.js'
import { launchOptions } from '../chromium.mjs'

const example = inRoot('examples/another-city')
const out = mkdtempSync(path.join(tmpdir(), 'another-city-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

const made = spawnSync(process.execPath, ['make.mjs', out], { cwd: example, encoding: 'utf8' })
const text = (name: string) => readFileSync(path.join(out, name), 'utf8')

test('the script reports what it omitted, and is short', () => {
  expect([made.status, made.stdout]).toEqual([0, '11 events, 4 with evidence, 1 problem\n'])
  expect(made.stderr).toMatch(/^row 14, 日期: expected a date .*, found "2025年春季之前"\n$/)
  const lines = ['make.mjs', 'page.js'].flatMap((name) =>
    readFileSync(path.join(example, name), 'utf8').trim().split('\n'),
  )
  expect(lines.length).toBeLessThanOrEqual(60)
})

const program = (...call: string[]) =>
  spawnSync(process.execPath, [inRoot('dist/cli.js'), ...call], { cwd: example, encoding: 'utf8' })

test('the program locates a passage', () => {
  const { status, stdout } = program('locate', 'page.txt', '--from', '2023年5月18日', '--to', '望海国际茶叶博览会')
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^22–46 {2}sha256-\S+\n2023年5月18日至21日，望海国际茶叶博览会\n$/),
  ])
})

test('the program finds the same problem', () => {
  const call = ['validate', 'events.csv', '--collection', 'events', '--mapping', 'events.columns.json']
  const { status, stdout } = program(...call)
  expect([status, stdout]).toEqual([1, expect.stringContaining('events.csv: 12 records, 1 problem\n')])
  expect(stdout).toMatch(/^events\.csv row 14, 日期: /)
})

test('the calendar has every event under the name of the city', () => {
  const calendar = new ICAL.Component(ICAL.parse(text('events.ics')))
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  expect(events).toHaveLength(11)
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('望海对外交往')
  expect(events.every(({ uid }) => uid.endsWith('@wanghai.example'))).toBe(true)
  const [fair] = events
  expect([fair?.summary, fair?.startDate.toString(), fair?.endDate.toString(), fair?.location]).toEqual([
    '望海国际茶叶博览会',
    '2023-05-18',
    '2023-05-22',
    '望海',
  ])
})

test('the map has every place and event', () => {
  const { features } = JSON.parse(text('map.geojson'))
  const geometries = features.map(({ geometry }: { geometry: { type: string } }) => geometry.type)
  expect(geometries).toHaveLength(15)
  expect(geometries.filter((type: string) => type === 'MultiPoint')).toHaveLength(1)
})

test('the page finds events by words in both languages, and contains only its own records', async () => {
  expect(text('page.js')).not.toContain('xiamen-')
  const server = createServer(sirv(out, { dev: true })).listen(0)
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage()
    const { port } = server.address() as { port: number }
    await page.goto(`http://localhost:${port}/`)
    const found = () => page.locator('li').allTextContents()
    expect(await found()).toHaveLength(11)
    expect(await page.locator('circle').count()).toBeGreaterThanOrEqual(4)
    await page.fill('input', '茶叶')
    expect(await found()).toEqual([
      expect.stringContaining('望海国际茶叶博览会'),
      expect.stringContaining('望海国际茶叶博览会'),
    ])
    await page.fill('input', 'concert')
    expect(await found()).toEqual(['2023年6月9日　望海—里昂结好十周年音乐会　望海,里昂'])
  } finally {
    await browser.close()
    server.close()
  }
})
