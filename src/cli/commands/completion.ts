import { oneOf } from '../cli-error.js'
import type { Command } from '../command.js'
import { shells } from '../completion/shells.js'

const names = Object.keys(shells)

/** Prints a script with which a shell completes commands, options and ids. */
export const completion: Command = {
  name: 'completion',
  usage: 'SHELL',
  summary: 'print what makes bash, zsh or fish complete commands, options and ids',
  words: [1, 1],
  options: {},
  examples: [
    'open-xiamen completion bash >> ~/.bashrc',
    'open-xiamen completion fish > ~/.config/fish/completions/open-xiamen.fish',
  ],
  choices: () => names,
  run: ({ positionals: [word = ''] }) => {
    const shell = oneOf('the shell', word, names)
    const script = shells[shell] as string
    return { json: { shell, script }, text: script }
  },
}
