import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A static file server that only this machine can reach. */
export interface SiteServer {
  /** With the base, such as `http://127.0.0.1:4173/base/`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a directory under a path; a missing file gets `404.html`.
 *
 * @param base begins and ends with `/`
 * @param port 0 for a free port
 */
export async function serveSite(directory: string, base: string, port = 0): Promise<SiteServer> {
  const files = sirv(directory, { etag: true })
  const notFound = `${directory}/404.html`
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html' })
      response.end(existsSync(notFound) ? readFileSync(notFound) : undefined)
    }
    if (!request.url?.startsWith(base)) return refuse()
    request.url = `/${request.url.slice(base.length)}`
    files(request, response, refuse)
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: async () => {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}
