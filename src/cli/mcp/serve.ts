import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { recordTypes } from '../../generated/tables.js'
import { version } from '../version.js'
import { addTools } from './tools.js'

const INSTRUCTIONS = `Xiamen's international exchanges from newspaper articles of 2020 and 2022 and public pages: \
${Object.keys(recordTypes).join(', ')}. Ties are sister cities and other relationships. Ids and names come \
from search or find. Every answer has the sources it rests on; name them, and say so where a date or number is not exact. \
evidence shows the passage behind each field, and where sources disagree.`

/** Answers requests of the Model Context Protocol until standard input ends or standard output is closed. */
export async function serve(): Promise<void> {
  const server = new McpServer({ name: 'open-xiamen', version: version() }, { instructions: INSTRUCTIONS })
  addTools(server)
  await server.connect(new StdioServerTransport())
  await Promise.race([finished(process.stdin), once(process.stdout, 'close')])
  // requests received before the end are still answered
  await new Promise((resolve) => setImmediate(resolve))
  await server.close()
}
