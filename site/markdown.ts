/** The title of a Markdown page. */
export function titleIn(markdown: string): string | undefined {
  const title = /^title: "?(.*?)"?$/m.exec(markdown)?.[1] ?? /^# (.*)$/m.exec(markdown)?.[1]
  return title?.replaceAll('\\"', '"')
}

/** A page without its front matter. */
export function bodyOf(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, '').trim()
}

/** Applies a change to Markdown outside code blocks. */
export function outsideCode(markdown: string, change: (part: string) => string): string {
  const parts = markdown.split(/(^```[\s\S]*?^```$)/m)
  return parts.map((part, at) => (at % 2 === 1 ? part : change(part))).join('')
}
