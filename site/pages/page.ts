import type { Html } from './html.js'

interface Matter {
  readonly title: string
  readonly description: string
  /** The heading in Markdown, if that is not the title; '' for a page that has one of its own. */
  readonly heading?: string
  /** Of VitePress, such as `outline` or `aside`. */
  readonly [key: string]: unknown
}

type Block = string | Html | undefined

/** A page of the site, as Markdown: front matter, the heading, and blocks with an empty line between them. */
export function page({ heading, ...matter }: Matter, ...blocks: readonly Block[]): string {
  // VitePress writes the description into an attribute as it stands
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
 * HTML inside of a page: taken as it is, with no Markdown and no template in it. An attribute that Vue does not know, such as
 * `role`, would have it set up every element of the block in the browser, one by one.
 */
function inBlock({ text }: Html): string {
  return text === '' ? '' : `<div v-pre>\n${text.replace(/\n\s*\n/g, '\n')}\n</div>`
}

/** Text inside of Markdown that means only itself. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&:-]/g, (character) => `&#${character.codePointAt(0)};`)
}
