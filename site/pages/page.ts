import type { Html } from './html.js'

interface Matter {
  readonly title: string
  readonly description: string
  /** The heading in Markdown, if it is not the title; '' if the page has its own. */
  readonly heading?: string
  /** Of VitePress, such as `outline` or `aside`. */
  readonly [key: string]: unknown
}

type Block = string | Html | undefined

/** A page of the site, as Markdown: front matter, the heading, and blocks with an empty line between them. */
export function page({ heading, ...matter }: Matter, ...blocks: readonly Block[]): string {
  // VitePress writes the description into an attribute without escaping
  const description = matter.description
    .replaceAll('`', '')
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”')
  const lines = Object.entries({ ...matter, description }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const shown = [heading === '' ? '' : `# ${heading ?? matter.title}`, ...blocks]
    .map((block) => (typeof block === 'object' ? inBlock(block) : block))
    .filter(Boolean)
  return `---\n${lines.join('\n')}\n---\n\n${shown.join('\n\n')}\n`
}

/**
 * HTML inside a page, without Markdown or Vue templates. An attribute that Vue does not know, such as `role`, would make it
 * hydrate every element of the block.
 */
function inBlock({ text }: Html): string {
  return text === '' ? '' : `<div v-pre>\n${text.replace(/\n\s*\n/g, '\n')}\n</div>`
}

/** Text escaped for Markdown. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&:-]/g, (character) => `&#${character.codePointAt(0)};`)
}
