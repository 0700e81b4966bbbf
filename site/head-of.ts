import type { HeadConfig, TransformContext } from 'vitepress'
import { toJsonLd } from '../src/convert/json-ld.js'
import { findRecord } from '../src/index.js'
import { addressOf, home, pagePath } from './addresses.js'
import { datasetNode } from './dataset-node.js'

/** The head of a page: its address, the page in the other language, metadata for sharing, and JSON-LD. */
export function headOf({ pageData, title, description }: TransformContext): HeadConfig[] {
  const { relativePath, frontmatter } = pageData
  if (relativePath === '404.md' || relativePath === '') return []
  const zh = relativePath.startsWith('zh/')
  const english = zh ? relativePath.slice(3) : relativePath
  const [own, en, other] = [relativePath, english, `zh/${english}`].map((path) => addressOf(pagePath(path)))
  const link = (rel: string, href = '', more: Record<string, string> = {}): HeadConfig => [
    'link',
    { rel, href, ...more },
  ]
  const property = (name: string, content = ''): HeadConfig => ['meta', { property: name, content }]
  return [
    link('canonical', own),
    link('alternate', en, { hreflang: 'en' }),
    link('alternate', other, { hreflang: 'zh-Hans' }),
    link('alternate', en, { hreflang: 'x-default' }),
    link('alternate', addressOf(relativePath), { type: 'text/markdown' }),
    ...(home
      ? [link('alternate', addressOf('changes.xml'), { type: 'application/rss+xml', title: 'open-xiamen' })]
      : []),
    property('og:title', title),
    property('og:description', description),
    property('og:type', english === 'index.md' ? 'website' : 'article'),
    property('og:url', own),
    property('og:locale', zh ? 'zh_CN' : 'en_GB'),
    property('og:site_name', 'open-xiamen'),
    property('og:image', addressOf('pictures/card.png')),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    ...structured(english, frontmatter, zh).map(
      (text): HeadConfig => ['script', { type: 'application/ld+json' }, text.replaceAll('<', '\\u003c')],
    ),
  ]
}

function structured(english: string, frontmatter: Readonly<Record<string, unknown>>, zh: boolean): string[] {
  if (english === 'index.md' || english === 'sources.md' || english === 'download.md') {
    return [JSON.stringify(datasetNode(zh ? 'zh' : 'en'))]
  }
  const record = typeof frontmatter['record'] === 'string' ? findRecord(frontmatter['record']) : undefined
  return record ? [toJsonLd([record])] : []
}
