import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from 'vitepress'
import type { TestProject } from 'vitest/node'
import { inRoot } from '../../build/places.js'
import { BASE, dist } from './built.js'

/** Serves the built site under a subpath, like the project pages of a host. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  if (!existsSync(`${dist}/index.html`)) throw new Error(`expected a site that npm run docs -- --base ${BASE} built`)
  const { server } = await serve({ root: inRoot('site'), base: BASE, port: 0 })
  project.provide('site', `http://localhost:${(server.address() as AddressInfo).port}${BASE}`)
  return () => void server.close()
}
