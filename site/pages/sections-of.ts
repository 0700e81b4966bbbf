/** The sections of a Markdown file, by the text of their second-level headings; what comes before the first is `''`. */
export function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  const [first = '', ...others] = markdown.split(/^## /m)
  return new Map([
    ['', first.replace(/^# .*\n/, '').trim()],
    ...others.map((text): [string, string] => {
      const end = text.indexOf('\n')
      return [text.slice(0, end).trim(), text.slice(end).trim()]
    }),
  ])
}

/** The tables of a piece of Markdown, one after the other. */
export function tablesOf(markdown: string): string[] {
  return [...markdown.matchAll(/(?:^\|.*\|\n?)+/gm)].map(([table]) => table.trim())
}
