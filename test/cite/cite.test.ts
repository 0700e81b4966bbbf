import { describe, expect, test } from 'vitest'
import { compileDate } from '../../build/check/compile-data.js'
import { cite } from '../../src/cite/cite.js'
import type { OwnArticle, OwnPage, OwnRecord, OwnSource } from '../../src/generated/types.js'
import { events } from '../../src/index.js'
import { findById } from '../../src/query/find-by-id.js'
import { fixture, recordIn } from '../fixture/index.js'

const { dataset } = fixture
const sourceOf = (id: string) => recordIn(dataset, id) as unknown as OwnSource

/** A source of the fixture, or a variation of one, as each format cites it. */
const cited = (source: OwnSource) => ({
  text: cite(source, 'text', dataset),
  apa: cite(source, 'apa', dataset),
  bibtex: cite(source, 'bibtex', dataset),
  'gb-t-7714': cite(source, 'gb-t-7714', dataset),
  csl: cite(source, 'csl-json', dataset)[0],
})

describe('each format', () => {
  test('for an article with every field', () => {
    expect(cited(sourceOf('harbour-report-2019'))).toEqual({
      text: 'Lin An (林岸). “The tide rises in Wanglan and brings friends” (潮起望澜 友结四海). Wanglan Daily, 20 December 2019.',
      apa: 'Lin An. (2019, December 20). 潮起望澜 友结四海 [The tide rises in Wanglan and brings friends]. Wanglan Daily.',
      bibtex: `@article{harbour-report-2019,
  author = {{林岸}},
  title = {{潮起望澜 友结四海}},
  journal = {望澜日报},
  year = {2019},
  month = {12},
  day = {20},
  language = {zh-Hans-CN}
}`,
      'gb-t-7714': '林岸. 潮起望澜 友结四海[N]. 望澜日报，2019-12-20.',
      csl: {
        id: 'harbour-report-2019',
        type: 'article-newspaper',
        title: '潮起望澜 友结四海',
        language: 'zh-Hans-CN',
        author: [{ literal: '林岸' }],
        'container-title': '望澜日报',
        issued: { 'date-parts': [[2019, 12, 20]] },
      },
    })
  })

  test('for a reprinted article without headline, newspaper and day', () => {
    expect(cited(sourceOf('blue-harbour-brief-2020'))).toEqual({
      text: 'Lin An (林岸). [Blue Harbour Plan in operation]. Newspaper not named, after Wanglan Daily, between 6 January 2020 and 20 January 2020.',
      apa: 'Lin An. (ca. 2020). [Blue Harbour Plan in operation].',
      bibtex: `@misc{blue-harbour-brief-2020,
  author = {{林岸}},
  title = {{蓝港计划投入运行}},
  year = {2020},
  language = {zh-Hans-CN},
  note = {newspaper not named; relays a report of 望澜日报; title devised; published between 2020-01-06 and 2020-01-20}
}`,
      'gb-t-7714': '林岸. [蓝港计划投入运行][N]. [报纸名不详]，[2020-01-06/2020-01-20].',
      csl: {
        id: 'blue-harbour-brief-2020',
        type: 'article-newspaper',
        title: '蓝港计划投入运行',
        language: 'zh-Hans-CN',
        author: [{ literal: '林岸' }],
        issued: {
          'date-parts': [
            [2020, 1, 6],
            [2020, 1, 20],
          ],
          circa: true,
        },
        note: 'The article has no headline; the title is devised. Relays a report of 望澜日报. Published between 2020-01-06 and 2020-01-20.',
      },
    })
  })

  test('for a page with a title in a third language', () => {
    expect(cited(sourceOf('porto-city-twins-2018'))).toEqual({
      text: '“Friendly cities” (Cidades amigas). Câmara do Porto, 2018. https://porto.example/amigas (read 1 February 2020).',
      apa: 'Câmara do Porto. (2018). Cidades amigas [Friendly cities]. https://porto.example/amigas',
      bibtex: `@misc{porto-city-twins-2018,
  title = {{Cidades amigas}},
  howpublished = {Câmara do Porto},
  year = {2018},
  language = {pt-PT},
  url = {https://porto.example/amigas},
  urldate = {2020-02-01}
}`,
      'gb-t-7714': 'Cidades amigas[EB/OL]. Câmara do Porto(2018)[2020-02-01]. https://porto.example/amigas.',
      csl: {
        id: 'porto-city-twins-2018',
        type: 'webpage',
        title: 'Cidades amigas',
        language: 'pt-PT',
        'container-title': 'Câmara do Porto',
        URL: 'https://porto.example/amigas',
        issued: { 'date-parts': [[2018]] },
        accessed: { 'date-parts': [[2020, 2, 1]] },
      },
    })
  })

  test('for a page without a date', () => {
    const { text, apa, bibtex, csl, ...others } = cited(sourceOf('suva-blog-talks-2019'))
    expect(text).toContain('Suva Blog, undated. https://suva-blog.example/visit')
    expect(apa).toBe('Suva Blog. (n.d.). A visit from Wanglan. https://suva-blog.example/visit')
    expect(bibtex).not.toContain('year')
    expect(csl).not.toHaveProperty('issued')
    expect(others['gb-t-7714']).toBe(
      'A visit from Wanglan[EB/OL]. Suva Blog[2020-02-01]. https://suva-blog.example/visit.',
    )
  })

  test('for a dataset, with its version', () => {
    expect(cited(sourceOf('geonames'))).toEqual({
      text: '“GeoNames”. GeoNames, version 3.1.0. https://www.geonames.org/ (read 1 February 2020).',
      apa: 'GeoNames. (n.d.). GeoNames (Version 3.1.0) [Data set]. https://www.geonames.org/',
      bibtex: `@misc{geonames,
  title = {{GeoNames}},
  howpublished = {GeoNames},
  language = {en},
  url = {https://www.geonames.org/},
  urldate = {2020-02-01},
  note = {version 3.1.0}
}`,
      'gb-t-7714': 'GeoNames: 3.1.0[DS/OL]. GeoNames[2020-02-01]. https://www.geonames.org/.',
      csl: {
        id: 'geonames',
        type: 'dataset',
        title: 'GeoNames',
        language: 'en',
        publisher: 'GeoNames',
        version: '3.1.0',
        URL: 'https://www.geonames.org/',
        accessed: { 'date-parts': [[2020, 2, 1]] },
      },
    })
  })
})

describe('a date is cited with its precision', () => {
  const page = sourceOf('suva-blog-talks-2019') as OwnPage

  test.each([
    ['2019-12', 'December 2019', '2019, December', '2019-12', '2019-12'],
    [
      '2019~',
      'between 1 January 2019 and 31 December 2019',
      'ca. 2019',
      '[2019-01-01/2019-12-31]',
      '2019-1-1 2019-12-31',
    ],
    ['2019-12-18?', 'about 18 December 2019', 'ca. 2019', '[2019-12-18/2019-12-18]', '2019-12-18 2019-12-18'],
    [
      '2018/2019',
      'between 1 January 2018 and 31 December 2019',
      'ca. 2018–2019',
      '[2018-01-01/2019-12-31]',
      '2018-1-1 2019-12-31',
    ],
    ['../2019-05', 'by 31 May 2019', 'ca. 2019', '[../2019-05-31]', '2019-5-31'],
    ['2019-05/..', 'from 1 May 2019 on', 'ca. 2019', '[2019-05-01/..]', '2019-5-1'],
  ])('%s', (edtf, text, apa, gbt, parts) => {
    const found = cited({ ...page, published: compileDate(edtf, 'stated') })
    expect(found.text).toContain(`, ${text}. `)
    expect(found.apa).toContain(`(${apa}). `)
    expect(found['gb-t-7714']).toContain(`(${gbt})[2020-02-01]`)
    expect(found.csl?.issued?.['date-parts'].map((part) => part.join('-')).join(' ')).toBe(parts)
    const isMonth = edtf === '2019-12'
    expect(found.csl?.issued?.circa).toBe(isMonth ? undefined : true)
    expect(found.bibtex).toContain(`year = {${parts.slice(0, 4)}}`)
    expect(found.bibtex.includes('note = {published ')).toBe(!isMonth)
  })
})

describe('authors', () => {
  const article = sourceOf('harbour-report-2019') as OwnArticle
  const names = [{ zh: '甲', en: 'A' }, { zh: '乙', en: 'B, C.' }, { zh: '丙' }, { en: 'D.' }] as const

  test.each([
    [1, 'A (甲). “', 'A. (2019', '甲. 潮', '{甲}'],
    [2, 'A (甲), B, C. (乙). “', 'A, & B, C. (2019', '甲，乙. 潮', '{甲} and {乙}'],
    [3, 'A (甲), B, C. (乙), 丙. “', 'A, B, C., & 丙. (2019', '甲，乙，丙. 潮', '{甲} and {乙} and {丙}'],
    [
      4,
      'A (甲), B, C. (乙), 丙, D. “',
      'A, B, C., 丙, & D. (2019',
      '甲，乙，丙，等. 潮',
      '{甲} and {乙} and {丙} and {D.}',
    ],
  ])('%i', (count, text, apa, gbt, bibtex) => {
    const people = names.slice(0, count).map((name, at) => ({ id: `p-${at}`, type: 'person', name }) as const)
    const source = { ...article, byline: people.map(({ id }) => id) }
    const collections = { ...dataset, people }
    expect(cite(source, 'text', collections).startsWith(text)).toBe(true)
    expect(cite(source, 'apa', collections).startsWith(apa)).toBe(true)
    expect(cite(source, 'gb-t-7714', collections).startsWith(gbt)).toBe(true)
    expect(cite(source, 'bibtex', collections)).toContain(`author = {${bibtex}}`)
    expect(cite(source, 'csl-json', collections)[0]?.author).toHaveLength(count)
  })

  test('without authors or a newspaper, the title comes first', () => {
    const { byline: _, ...rest } = article
    const found = cited({ ...rest, newspaper: null })
    expect(found.apa).toMatch(/^潮起望澜 友结四海 \[.*\]\. \(2019, December 20\)\.$/)
    expect(found['gb-t-7714']).toMatch(/^潮起望澜 友结四海\[N\]\. \[报纸名不详\]，/)
    expect(found.text).toMatch(/^“/)
    expect(found.bibtex).not.toContain('author')
    expect(found.csl).not.toHaveProperty('author')
  })
})

test('a source in a language other than Chinese is cited in English', () => {
  const people = ['A', 'B', 'C', 'D'].map(
    (letter) => ({ id: letter, type: 'person', name: { zh: '甲', en: letter } }) as const,
  )
  const source: OwnSource = {
    ...(sourceOf('harbour-report-2019') as OwnArticle),
    byline: people.map(({ id }) => id),
    title: { en: 'Ports' },
    language: 'de',
  }
  const found = { ...dataset, people }
  expect(cite(source, 'gb-t-7714', found)).toBe('A, B, C, et al. Ports[N]. Wanglan Daily, 2019-12-20.')
  expect(cite(source, 'bibtex', found)).toContain('author = {{A} and {B} and {C} and {D}}')
  expect(cite(source, 'csl-json', found)[0]?.['container-title']).toBe('Wanglan Daily')
})

test('APA lists the first 19 and the last of more than 20 authors', () => {
  const byline = Array.from({ length: 21 }, (_, at) => `Name ${at + 1}`)
  const source = { ...(sourceOf('harbour-report-2019') as OwnArticle), byline }
  expect(cite(source, 'apa', dataset)).toContain('Name 18, Name 19, . . . Name 21. (2019')
})

test.each(['What is next?', 'Welcome!', 'Made in the U.S.', '下一站？'])('APA adds no stop to "%s"', (title) => {
  const source = { ...(sourceOf('suva-blog-talks-2019') as OwnPage), title: { en: title } }
  expect(cite(source, 'apa', dataset)).toContain(`. ${title} https://`)
})

test('a season is not a month', () => {
  const published = { edtf: '2019-22', start: '2019-06-01', end: '2019-08-31' }
  const found = cited({ ...(sourceOf('suva-blog-talks-2019') as OwnPage), published })
  expect(found.text).toContain(', between 1 June 2019 and 31 August 2019.')
  expect(found.apa).toContain('(ca. 2019)')
  expect(found.bibtex).not.toContain('month')
  expect(found.csl?.issued).toEqual({
    'date-parts': [
      [2019, 6, 1],
      [2019, 8, 31],
    ],
    circa: true,
  })
})

test('a text in only one language is used in that language', () => {
  const organizations = [{ id: 'paper', type: 'organization', kind: 'media', name: { zh: '某报' } }] as const
  const source: OwnSource = {
    id: 'mine',
    type: 'source',
    kind: 'article',
    title: { zh: '题' },
    language: 'zh',
    newspaper: 'paper',
    relayedFrom: 'paper',
  }
  const collections = { sources: [], people: [], organizations }
  expect(cite(source, 'text', collections)).toBe('“题”. 某报, after 某报.')
  expect(cite(source, 'apa', collections)).toBe('某报. (n.d.). 题.')
  expect(cite(source, 'gb-t-7714', collections)).toBe('题[N]. 某报，[日期不详].')
})

test('BibTeX escapes TeX characters, and its braces balance', () => {
  const source = {
    ...sourceOf('harbour-report-2019'),
    title: { zh: 'a_b & 50% {c} \\d ~ ^ #1 $2', en: 'x' },
  } as OwnSource
  const entry = cite(source, 'bibtex', dataset)
  const page = { ...(sourceOf('suva-blog-talks-2019') as OwnPage), url: 'https://suva-blog.example/?q={a' }
  expect(cite(page, 'bibtex', dataset)).toContain('url = {https://suva-blog.example/?q=%7Ba}')
  expect(entry).toContain(
    'title = {{a\\_b \\& 50\\% \\textbraceleft{}c\\textbraceright{} \\textbackslash{}d \\textasciitilde{} \\textasciicircum{} \\#1 \\$2}}',
  )
  expect(entry.match(/\{/g)).toHaveLength(entry.match(/\}/g)?.length ?? 0)
})

test('a record is cited by its sources in order, one line or item each', () => {
  const tie = recordIn(dataset, 'wanglan-apia-sister-city') as unknown as OwnRecord & { sources: string[] }
  const sources = tie.sources.map((id) => findById(dataset.sources, id) as OwnSource)
  expect(sources.length).toBeGreaterThan(2)
  for (const format of ['text', 'apa', 'gb-t-7714', 'bibtex'] as const) {
    expect(cite(tie, format, dataset)).toBe(sources.map((source) => cite(source, format, dataset)).join('\n'))
  }
  expect(cite(tie, 'csl-json', dataset).map(({ id }) => id)).toEqual(tie.sources)
  const { sources: _, ...without } = tie
  expect(cite(without as OwnRecord, 'text', dataset)).toBe('')
})

test('bundled records use the bundled sources unless others are given', () => {
  const [event] = events
  expect(cite(event as (typeof events)[number], 'text').split('\n')).toHaveLength(event?.sources.length ?? 0)
})

test.each([
  [TypeError, 'record', ['nice', 'text', dataset]],
  [TypeError, 'record', [null, 'text', dataset]],
  [TypeError, 'record', [{ id: 'a' }, 'text', dataset]],
  [TypeError, 'record.sources', [{ type: 'place', sources: 'one' }, 'text', dataset]],
  [
    RangeError,
    'format to be one of "text", "apa", "bibtex", "gb-t-7714", "csl-json", found',
    [dataset.ties[0], 'mla', dataset],
  ],
  [RangeError, 'format', [dataset.ties[0], 'constructor', dataset]],
  [RangeError, '"harbour-report-2019"', [dataset.ties[0], 'text', { ...dataset, sources: [] }]],
  [TypeError, 'collections.people', [dataset.ties[0], 'text', { ...dataset, people: undefined }]],
  [TypeError, 'collections.sources', [dataset.ties[0], 'text', {}]],
  [TypeError, 'collections.sources', [dataset.ties[0], 'text', null]],
])('%o is thrown: expected %s', (error, name, input) => {
  const attempt = () => cite(...(input as unknown as Parameters<typeof cite>))
  expect(attempt).toThrow(error)
  expect(attempt).toThrow(`cite: expected ${name} `)
})
