import type { Command } from '../command.js'

/** Runs a Model Context Protocol server for assistants. */
export const mcp: Command = {
  name: 'mcp',
  usage: '',
  summary: 'serve search, find, get, evidence and cite to assistants over the Model Context Protocol (stdio)',
  words: [0, 0],
  options: {},
  examples: ['open-xiamen mcp'],
  choices: () => [],
  run: async () => {
    // the protocol's library is in a separate file, which no other command loads
    const { serve } = await import('../mcp/serve.js')
    await serve()
    return undefined
  },
}
