import { readFileSync } from 'node:fs'
import { inRoot } from '../build/places.js'

const { homepage, repository, bugs, version, keywords } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  homepage?: string
  repository?: { url?: string } | string
  bugs?: { url?: string }
  version: string
  keywords: readonly string[]
}

export { keywords, version }

/** The address for error reports, if there is one. */
export const issuesUrl: string | undefined = bugs?.url

/** The origin of the site, from which all absolute addresses are made; without it, addresses are paths. */
export const home: string | undefined = homepage?.replace(/[^/]*$/, '')

/** The repository, if it has an address. */
export const repositoryUrl: string | undefined = (
  typeof repository === 'string' ? repository : repository?.url
)?.replace(/^git\+|\.git$/g, '')

/** The address of a page or file of the site: absolute if the origin is set, or else a path below the base. */
export function addressOf(path: string, base = process.env['DOCS_BASE'] ?? '/'): string {
  return home ? new URL(path, home).href : `${base}${path}`
}

/** The public path of a page; `index.html` becomes its folder. */
export function pagePath(markdown: string): string {
  return markdown.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')
}
