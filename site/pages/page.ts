import type { Html } from './html.js'

interface Matter {
  readonly title: string
  readonly description: string
  /** Of VitePress, such as `outline` or `aside`. */
  readonly [key: string]: unknown
}

/** A page of the site, as Markdown: front matter, and blocks with an empty line between them. */
export function page(matter: Matter, ...blocks: readonly (string | Html | undefined)[]): string {
  // VitePress writes the description into an attribute as it stands
  const description = matter.description.replace(/"([^"]*)"/g, '“$1”').replaceAll('"', '”')
  const lines = Object.entries({ ...matter, description }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${blocks.filter((block) => block !== undefined && String(block) !== '').join('\n\n')}\n`
}

/**
 * HTML inside of a page: taken as it is, with no Markdown and no template in it. An attribute that Vue does not know, such as
 * `role`, would have it set up every element of the block in the browser, one by one.
 */
export function block(content: Html): string {
  return `<div v-pre>\n${content.text.replace(/\n\s*\n/g, '\n')}\n</div>`
}

/** Text inside of Markdown that means only itself. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&:-]/g, (character) => `&#${character.codePointAt(0)};`)
}
