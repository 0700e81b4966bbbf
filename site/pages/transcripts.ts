import { Writable } from 'node:stream'
import { run } from '../../src/cli/run.js'

const PROMPT = '$ npx open-xiamen '

/** The output of the program for a command, and its exit status. */
export async function answerTo(command: string): Promise<{ readonly answer: string; readonly status: number }> {
  let answer = ''
  const stream = () =>
    new Writable({
      write: (chunk, _, done) => {
        answer += chunk
        done()
      },
    })
  const status = await run(command.split(' '), {
    stdin: (async function* () {})(),
    stdout: stream(),
    stderr: stream(),
    env: {},
  })
  return { answer: answer.trimEnd(), status }
}

/** The commands in a guide, with their output. */
export function commandsOf(markdown: string): string[] {
  return consoleLines(markdown).flatMap((line) => (line.startsWith(PROMPT) ? line.slice(PROMPT.length) : []))
}

/** A guide with the current output of its commands. */
export async function withAnswers(markdown: string): Promise<string> {
  const lines = await Promise.all(
    commandsOf(markdown).map(async (command) => `${PROMPT}${command}\n${(await answerTo(command)).answer}\n`),
  )
  return markdown.replace(BLOCK, () => `\`\`\`console\n${lines.join('')}\`\`\``)
}

const BLOCK = /^```console\n([\s\S]*?)^```/m

function consoleLines(markdown: string): string[] {
  return (BLOCK.exec(markdown)?.[1] ?? '').split('\n')
}
