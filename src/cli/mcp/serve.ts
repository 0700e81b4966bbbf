import { Readable, Writable } from 'node:stream'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { recordTypes } from '../../generated/tables.js'
import { version } from '../version.js'
import { addTools } from './tools.js'

const INSTRUCTIONS = `Xiamen's international exchanges from newspaper articles of 2020 and 2022 and public pages: \
${Object.keys(recordTypes).join(', ')}. Ties are sister cities and other relationships. Ids and names come \
from search or find. Every answer has the sources it rests on; name them, and say so where a date or number is not exact. \
evidence shows the passage behind each field, and where sources disagree.`

/** Answers requests of the Model Context Protocol until the input ends. */
export async function serve(
  input: AsyncIterable<Uint8Array>,
  write: (data: string | Uint8Array) => Promise<void>,
): Promise<void> {
  const server = new McpServer({ name: 'open-xiamen', version: version() }, { instructions: INSTRUCTIONS })
  addTools(server)
  const requests = Readable.from(input)
  let failure: unknown
  const answers = new Writable({
    write: (chunk, _, done) => {
      write(chunk).then(() => done(), done)
    },
  })
  const ended = new Promise<void>((resolve) => {
    requests.once('close', resolve)
    answers.once('error', (error) => {
      failure = error
      resolve()
    })
  })
  await server.connect(new StdioServerTransport(requests, answers))
  await ended
  // requests received before the end are still answered
  await new Promise((resolve) => setImmediate(resolve))
  await server.close()
  if (failure) throw failure
}
