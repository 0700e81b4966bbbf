import { expect, test } from 'vitest'
import { urlSchema } from '../../src/schema/url.js'

test.each([
  'http://a.cn',
  'https://a.cn',
  'https://a.cn/',
  'https://a.cn:8080',
  'https://a.cn:8/path?query=1&other=友城#part',
  'https://a.cn?query',
  'https://a.cn#part',
  `https://a.cn/${'x'.repeat(387)}`,
])('%s', (url) => {
  expect(urlSchema.safeParse(url).success).toBe(true)
})

test.each([
  'a.cn',
  'ftp://a.cn',
  'see https://a.cn',
  'https://',
  'https:///path',
  'https://user:word@a.cn',
  'https://a.cn:',
  'https://a.cn:port',
  'https://a.cn:80port',
  'https://a.cn/a path',
  'https://a b.cn',
  'https://a.cn ',
  'https://a.cn/\n',
  'httpss://a.cn',
  `https://a.cn/${'x'.repeat(388)}`,
  5,
])('%j is no URL', (url) => {
  expect(urlSchema.safeParse(url).success).toBe(false)
})
