import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { run } from '../../src/cli/run.js'

const PROMPT = '$ npx open-xiamen '
const BLOCK = /^```console\n([\s\S]*?)^```/m

/** The output of the program for a command, and its exit status. */
export async function answerTo(command: string): Promise<{ readonly answer: string; readonly status: number }> {
  const output = new PassThrough()
  const answer = text(output)
  const status = await run(command.split(' '), { stdin: Readable.from([]), stdout: output, stderr: output, env: {} })
  output.end()
  return { answer: (await answer).trimEnd(), status }
}

/** The commands in a guide, with their output. */
export function commandsOf(markdown: string): string[] {
  const lines = (BLOCK.exec(markdown)?.[1] ?? '').split('\n')
  return lines.flatMap((line) => (line.startsWith(PROMPT) ? line.slice(PROMPT.length) : []))
}

/** A guide with the current output of its commands. */
export async function withAnswers(markdown: string): Promise<string> {
  const lines = await Promise.all(
    commandsOf(markdown).map(async (command) => `${PROMPT}${command}\n${(await answerTo(command)).answer}\n`),
  )
  return markdown.replace(BLOCK, () => `\`\`\`console\n${lines.join('')}\`\`\``)
}
