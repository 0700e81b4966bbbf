import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sitePages } from '../../../docs/.vitepress/pages/site-pages.js'
import { readDictionary } from '../../../scripts/files/read-dictionary.js'
import { corroborationFor, evidenceFor } from '../../../src/evidence/index.js'
import { label } from '../../../src/index.js'
import { collections } from '../../../src/main-entry/collections.js'
import { root } from '../examples.js'

const pages = sitePages(readDictionary(path.join(root, 'docs/dictionary.yaml')))
const records = Object.values(collections).flat()

describe.each(['en', 'zh'] as const)('the page of every record, in %s', (language) => {
  const pageOf = (id: string) => pages.get(`${language === 'zh' ? 'zh/' : ''}records/${id}.md`) ?? ''

  test('has its names, its id and each of its fields', () => {
    for (const record of records) {
      const page = pageOf(record.id)
      expect(page, record.id).toContain(`<code>${record.id}</code>`)
      expect(page, record.id).toContain(escaped(label(record, 'zh')))
      expect(page, record.id).toContain(escaped(label(record, 'en')))
      for (const [name, value] of Object.entries(record)) {
        if (['id', 'type', 'openLists'].includes(name) || (Array.isArray(value) && value.length === 0)) continue
        expect(page, record.id).toContain(`<th scope="row"><code>${name}</code>`)
      }
    }
  })

  test('has every passage behind it, with position and note, and every page outside', () => {
    for (const { id } of records) {
      const page = pageOf(id)
      for (const { start, end, from, note = '' } of evidenceFor(id)) {
        expect(page, id).toContain(`>${start}–${end}</a>`)
        expect(page, id).toContain(`<q>${escaped(from)}</q>`)
        expect(page, id).toContain(escaped(note))
      }
      for (const { url } of corroborationFor(id)) expect(page, id).toContain(escaped(url))
    }
  })

  test('has code that prints what it says', async () => {
    const library = await import('../../../src/index.js')
    for (const record of records) {
      const [, code = '', expected] = /```ts\n([\s\S]*?) \/\/ (.*)\n```/.exec(pageOf(record.id)) ?? []
      const [, getter = '', id] = /= (get\w+)\('(.*)'\)/.exec(code) ?? []
      const get = (library as unknown as Record<string, (id: string) => Record<string, Record<string, string>>>)[getter]
      const [, field = '', of = ''] = /log\(\w+\.(\w+)\.(\w+)\)/.exec(code) ?? []
      expect(id).toBe(record.id)
      expect(get?.(record.id)?.[field]?.[of], record.id).toBe(expected)
    }
  })
})

test('the dictionary has a row for every column of every part', async () => {
  const { columnsOf } = await import('../../../src/records/columns.js')
  for (const path of ['dictionary.md', 'zh/dictionary.md']) {
    const page = pages.get(path) ?? ''
    for (const [part, columns] of Object.entries(columnsOf)) {
      for (const column of columns) expect(page).toContain(`id="${part}-${column.path.join('.')}"`)
    }
  }
})

test('every page is there in both languages', () => {
  const english = [...pages.keys()].filter((path) => !path.startsWith('zh/'))
  expect([...pages.keys()].filter((path) => path.startsWith('zh/')).sort()).toEqual(
    english.map((path) => `zh/${path}`).sort(),
  )
  expect(english.length).toBe(records.length + 8)
})

test('no page has a value that is no text', () => {
  for (const [path, page] of pages) expect(page, path).not.toMatch(/undefined|\[object|NaN/)
})

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
