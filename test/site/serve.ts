import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { serveSite } from '../../site/serve-site.js'
import { BASE, dist } from './site.js'

/** Serves the built site under a subpath, like the project pages of a host. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${dist}/index.html`)) throw new Error(`expected a site that npm run docs -- --base ${BASE} built`)
  const { url, close } = await serveSite(dist, BASE)
  project.provide('site', url)
  return close
}
