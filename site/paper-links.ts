import type { MarkdownRenderer } from 'vitepress'

/** Papers at the root of the repository, and their pages on the site. */
const PAGES: Readonly<Record<string, string>> = {
  '../CONTRIBUTING.md': './guides/adding-a-fact.md',
  '../CHANGELOG.md': './changelog.md',
}

/** On the site, a link from docs/ to a paper at the root leads to its page; in the repository, it leads to the file. */
export function paperLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('paper-links', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const page = token.type === 'link_open' ? PAGES[token.attrGet('href') ?? ''] : undefined
      if (page) token.attrSet('href', page)
    }
  })
}
