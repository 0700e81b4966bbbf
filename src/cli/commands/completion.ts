import { unknownWord } from '../cli-error.js'
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
  run: ({ positionals: [shell = ''] }) => {
    const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined
    if (script === undefined) throw unknownWord('a shell', shell, names)
    return { json: { shell, script }, text: script }
  },
}
