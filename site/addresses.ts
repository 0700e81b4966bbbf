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

/** Where errors are reported, if there is such a place. */
export const issuesUrl: string | undefined = bugs?.url

/** Where the site will stand: the one setting from which every absolute address follows; without it they are paths. */
export const home: string | undefined = homepage?.replace(/[^/]*$/, '')

/** The repository, if it has an address. */
export const repositoryUrl: string | undefined = (
  typeof repository === 'string' ? repository : repository?.url
)?.replace(/^git\+|\.git$/g, '')

/** The address of a page or a file of the site: absolute if the site has a home, else a path below the base. */
export function addressOf(path: string, base = process.env['DOCS_BASE'] ?? '/'): string {
  return home ? new URL(path, home).href : `${base}${path}`
}

/** The path of a page, as readers see it: `index.html` is the folder. */
export function pagePath(markdown: string): string {
  return markdown.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')
}
