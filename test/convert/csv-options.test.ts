import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { fromCsv, toCsv } from '../../src/convert/index.js'
import type { OwnTie } from '../../src/generated/types.js'
import { fixture } from '../fixture/index.js'

const { dataset } = fixture

describe('for a spreadsheet program', () => {
  const tie = dataset.ties[0] as OwnTie
  const cells = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[]

  test('a byte order mark precedes the header and is skipped on reading', () => {
    const text = toCsv('ties', dataset.ties, { bom: true })
    expect(text).toBe(`\uFEFF${toCsv('ties', dataset.ties)}`)
    expect(fromCsv('ties', text)).toEqual(dataset.ties)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '＝1'])('%j is escaped as text on request', (text) => {
    const own = { ...tie, name: { zh: text, en: 'a =1' } }
    expect(cells(toCsv('ties', [own], { formulas: 'escape' }))[0]).toMatchObject({
      name_zh: `'${text}`,
      name_en: 'a =1',
    })
    expect(cells(toCsv('ties', [own]))[0]).toMatchObject({ name_zh: text })
  })

  test('numbers stay numbers', () => {
    const place = {
      id: 'south',
      type: 'place',
      name: { en: 'South' },
      kind: 'city',
      location: { lat: -41.5, lon: -174.2 },
    } as const
    const plain = toCsv('places', [place as never])
    expect(toCsv('places', [place as never], { formulas: 'escape' })).toBe(plain)
    expect(plain).toContain('-41.5')
  })

  test.each([
    [TypeError, 'bom', { bom: 'yes' }],
    [RangeError, 'formulas', { formulas: true }],
    [TypeError, 'only bom, formulas', { excel: true }],
  ])('%o for %s of %j', (error, name, options) => {
    expect(() => toCsv('ties', [], options as never)).toThrow(error)
    expect(() => toCsv('ties', [], options as never)).toThrow(name)
  })
})
