import path from 'node:path'

/** A Markdown file from the root of the repository as a page of the site: its links to docs/ lead to the pages there. */
export function copiedPage(markdown: string, target: string): string {
  const relinked = markdown.replace(/\]\(docs\/([^)]+)\)/g, (_, file: string) => {
    // a page in its own language, where a paper in Chinese leads to docs/zh/
    const relative = path.posix.relative(path.posix.dirname(target), file)
    return `](${relative.startsWith('.') ? relative : `./${relative}`})`
  })
  return `---\neditLink: false\n---\n\n${relinked}`
}
