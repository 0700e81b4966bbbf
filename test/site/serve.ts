import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import type { TestProject } from 'vitest/node'
import { BASE, dist } from './built.js'

/** Serves the built site under a subpath, like the project pages of a host. */
export default async function serve(project: TestProject): Promise<() => void> {
  if (!existsSync(`${dist}/index.html`)) throw new Error(`expected a site that npm run docs -- --base ${BASE} built`)
  const files = sirv(dist)
  const server = createServer((request, response) => {
    const refuse = () => void response.writeHead(404).end()
    if (!request.url?.startsWith(BASE)) return refuse()
    request.url = request.url.slice(BASE.length - 1)
    files(request, response, refuse)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`)
  return () => {
    server.closeAllConnections()
    server.close()
  }
}
