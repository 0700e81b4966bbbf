import { existsSync, readFileSync } from 'node:fs'
import { type DefaultTheme, defineConfig } from 'vitepress'
import { inRoot } from '../../build/places.js'
import { home, repositoryUrl } from '../addresses.js'
import { headOf } from '../head-of.js'
import { lazyParts } from '../lazy-parts.js'
import { paperLinks } from '../paper-links.js'
import { folderOf, type Language } from '../words/language.js'
import { bar, sidebar } from '../words/navigation.js'

export default defineConfig({
  srcDir: '../docs',
  title: 'open-xiamen',
  description: "Xiamen's international exchanges as open data in English and Chinese, with the sources of every fact",
  // deployable under any path: npm run docs -- --base /some/path/
  base: process.env['DOCS_BASE'] ?? '/',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${process.env['DOCS_BASE'] ?? '/'}favicon.svg` }]],
  // shared data is in one file, which is loaded once
  metaChunk: true,
  // VueUse would recompute the styles of the whole page at each load
  appearance: { disableTransition: false },
  // with a list of all records, the browser would load all of them
  router: { prefetchLinks: false },
  lastUpdated: false,
  // a sitemap must have absolute addresses
  ...(home && { sitemap: { hostname: home } }),
  transformHead: headOf,
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        ...themeOf('en'),
        notFound: {
          title: 'No such page',
          quote: 'There is nothing at this address.',
          linkLabel: 'Go to the home page',
          linkText: 'Go to the home page',
        },
      },
    },
    zh: {
      label: '简体中文',
      lang: 'zh-Hans',
      description: '厦门对外交往开放数据，中英双语，件件附来源',
      themeConfig: {
        ...themeOf('zh'),
        outline: { level: [2, 3], label: '本页目录' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        lightModeSwitchTitle: '切换到浅色模式',
        darkModeSwitchTitle: '切换到深色模式',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '切换语言',
        skipToContentLabel: '跳到正文',
        notFound: {
          title: '没有这一页',
          quote: '这个地址上没有内容。',
          linkLabel: '回到首页',
          linkText: '回到首页',
        },
      },
    },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // the language of `.cjs` samples, which shiki does not know by this name
    languageAlias: { cjs: 'javascript' },
    config: (markdown) => markdown.use(paperLinks).use(lazyParts),
  },
  vite: {
    resolve: {
      // the explorer runs on the published bundle
      alias: [
        { find: /^open-xiamen\/(evidence|search|convert)$/, replacement: inRoot('dist/$1.js') },
        { find: /^open-xiamen$/, replacement: inRoot('dist/index.js') },
      ],
    },
    // the records, which are loaded on demand by the search and the explorer
    build: { chunkSizeWarningLimit: 3000 },
  },
})

function themeOf(language: Language): DefaultTheme.Config {
  const folder = `/${folderOf(language)}`
  const api = inRoot(`docs/${folderOf(language)}api/typedoc-sidebar.json`)
  return {
    nav: bar(language),
    sidebar: {
      [folder]: sidebar(language),
      ...(existsSync(api) && { [`${folder}api/`]: JSON.parse(readFileSync(api, 'utf8')) }),
    },
    outline: { level: [2, 3] },
    ...(repositoryUrl && { socialLinks: [{ icon: 'github', link: repositoryUrl }] }),
    footer: {
      message: language === 'zh' ? '代码：MIT。数据：CC BY 4.0。' : 'Code: MIT. Data: CC BY 4.0.',
    },
  }
}
