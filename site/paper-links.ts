import type { MarkdownRenderer } from 'vitepress'

/** Papers at the root of the repository, and the pages that the site has of them. */
const PAGES: Readonly<Record<string, string>> = {
  '../CONTRIBUTING.md': './guides/adding-a-fact.md',
  '../CHANGELOG.md': './changelog.md',
}

/** A link from docs/ to a paper at the root leads to its page; where the sources are read, it leads to the file. */
export function paperLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('paper-links', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const page = token.type === 'link_open' ? PAGES[token.attrGet('href') ?? ''] : undefined
      if (page) token.attrSet('href', page)
    }
  })
}
