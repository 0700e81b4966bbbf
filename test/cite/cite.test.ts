import { expect, test } from 'vitest'
import {
  cite,
  findRecord,
  getFigure,
  getPlace,
  getSource,
  getTie,
  organizations,
  people,
  sources,
} from '../../src/index.js'

test('text', () => {
  expect(cite(getSource('foreign-affairs-2022'), 'text')).toBe(
    'He Wuhen (何无痕). “A wider circle of partners for cooperation and common growth” (扩合作“朋友圈” 画发展“同心圆”). Newspaper not named, December 2022.',
  )
  expect(cite(getSource('brics-base-2020'), 'text')).toBe(
    'Li Xiaoping (李晓平). [Xiamen to start building the BRICS innovation base]. Newspaper not named, after Xiamen Daily, between 18 November 2020 and 8 December 2020.',
  )
})

test('GB/T 7714', () => {
  expect(cite(getSource('foreign-affairs-2022'), 'gb-t-7714')).toBe(
    '何无痕. 扩合作“朋友圈” 画发展“同心圆”[N]. [报纸名不详]，2022-12.',
  )
})

test('BibTeX', () => {
  expect(cite(getSource('beijing-trip-2020'), 'bibtex')).toBe(`@misc{beijing-trip-2020,
  author = {{蓝碧霞}},
  title = {{胡昌升带队赴京招商}},
  year = {2020},
  language = {zh-Hans-CN},
  note = {newspaper not named; relays a report of 厦门日报; title devised; published between 2020-11-18 and 2020-12-08}
}`)
})

test('BibTeX escapes what TeX reads', () => {
  const source = {
    ...getSource('foreign-affairs-2022'),
    id: 's',
    title: { zh: 'a_b & 50% {c} \\d ~ ^', en: 'x' },
    publisher: 'xiamen-daily',
  } as const
  const entry = cite({ ...source, id: 'foreign-affairs-2022' }, 'bibtex', { sources: [], people, organizations })
  expect(entry).toContain(
    'title = {{a\\_b \\& 50\\% \\{c\\} \\textbackslash{}d \\textasciitilde{} \\textasciicircum{}}}',
  )
  expect(entry).toMatch(/^@article\{.*\n.*\n.*\n {2}journal = \{厦门日报\}/)
})

test('CSL-JSON', () => {
  expect(cite(getSource('brics-base-2020'), 'csl-json')).toEqual([
    {
      id: 'brics-base-2020',
      type: 'article-newspaper',
      title: '厦门将启动建设金砖创新基地',
      language: 'zh-Hans-CN',
      author: [{ literal: '李晓平' }],
      issued: {
        'date-parts': [
          [2020, 11, 18],
          [2020, 12, 8],
        ],
      },
      note: 'The article has no headline; the title is devised. Relays a report of 厦门日报.',
    },
  ])
  expect(cite(getSource('foreign-affairs-2022'), 'csl-json')[0]?.issued).toEqual({ 'date-parts': [[2022, 12]] })
})

test('a record is cited by every article behind it', () => {
  expect(cite(getFigure('donation-value'), 'csl-json').map(({ id }) => id)).toEqual(['private-economy-forum-2020'])
  expect(cite(getPlace('xiamen'), 'text').split('\n')).toHaveLength(3)
  expect(sources.every((source) => cite(source, 'text') === cite(findRecord(source.id) ?? source, 'text'))).toBe(true)
})

test('bad input is refused', () => {
  // @ts-expect-error no such format
  expect(() => cite(getPlace('nice'), 'apa')).toThrow(
    'cite: expected format to be one of "text", "bibtex", "gb-t-7714", "csl-json", found "apa"',
  )
  // @ts-expect-error no sources
  expect(() => cite({ type: 'place' }, 'text')).toThrow('cite: expected record.sources to be a list, found nothing')
  // @ts-expect-error no record
  expect(() => cite('nice', 'text')).toThrow('cite: expected record to be a record with a type, found "nice"')
  expect(() => cite(getPlace('nice'), 'text', { sources: [], people, organizations })).toThrow(
    'cite: expected "foreign-affairs-2022" to be one of the sources, found none',
  )
})

test('what rests on no article is told where its pages are', () => {
  expect(() => cite(getTie('xiamen-cardiff-sister-city'), 'text')).toThrow(
    'cite: expected a record that rests on an article, found "xiamen-cardiff-sister-city", whose pages are in corroborationFor',
  )
})
