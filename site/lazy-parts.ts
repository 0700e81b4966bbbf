import type { MarkdownRenderer } from 'vitepress'

/**
 * Wraps what stands below each heading, so that the browser renders it only when it comes near the screen. The headings stay
 * outside, because the outline needs their positions.
 */
export function lazyParts(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('lazy-parts', (state) => {
    const { tokens, Token } = state
    const html = (content: string) => Object.assign(new Token('html_block', '', 0), { content })
    const wrapped = (inner: typeof tokens) => {
      const lines = inner.flatMap(({ map }) => map ?? [])
      const height = (lines.at(-1) ?? 0) - (lines[0] ?? 0)
      return inner.length > 0
        ? [html(`<div class="part" style="--lines: ${height}">\n`), ...inner, html('</div>\n')]
        : []
    }
    const starts = tokens.flatMap(({ level, nesting, tag }, at) =>
      level === 0 && nesting === -1 && /^h[23]$/.test(tag) ? [at + 1] : [],
    )
    state.tokens = [
      ...tokens.slice(0, starts[0]),
      ...starts.flatMap((start, at) => {
        // a heading has three tokens
        const end = (starts[at + 1] ?? tokens.length + 3) - 3
        return [...wrapped(tokens.slice(start, end)), ...tokens.slice(end, end + 3)]
      }),
    ]
  })
}
