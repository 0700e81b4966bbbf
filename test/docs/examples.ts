import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A piece of code that the documentation shows, and the lines that it says are printed. */
export interface Example {
  /** Where it stands. */
  readonly name: string
  readonly code: string
  /** In CommonJS, which is run as it is; all other code is an ES module in TypeScript. */
  readonly commonJs: boolean
  readonly expected: readonly string[]
}

/** Every `@example` of a doc comment in src/. */
export function examplesOfSource(): Example[] {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts') && !file.startsWith('records'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(root, 'src', file), 'utf8')
      return [...text.matchAll(/@example\n((?: \* .*\n| \*\n)+)/g)].map(([, lines = '']) =>
        example(`src/${file}`, lines.replace(/^ \* ?/gm, '')),
      )
    })
}

/** The pages of the site that are written by hand, as files of this repository: of English, or of the folder of a language. */
export function guides(folder = ''): string[] {
  const directory = path.join(root, 'docs', folder, 'guides')
  const written = readdirSync(directory).filter((file) => file !== 'adding-a-fact.md')
  return [`docs/${folder}get-started.md`, ...written.sort().map((file) => `docs/${folder}guides/${file}`)]
}

/** Every block of a Markdown file that is marked `js`, `ts`, `mjs` or `cjs`. */
export function examplesOfMarkdown(file: string): Example[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  return [...text.matchAll(/^```(ts|js|mjs|cjs)\n([\s\S]*?)^```/gm)].map(([, language, code = ''], index) =>
    example(`${file} #${index + 1}`, code, language === 'cjs'),
  )
}

/** The comment behind the end of a `console.log(…)`, on whatever line that is, is what it prints. */
function example(name: string, code: string, commonJs = false): Example {
  const expected = [...code.matchAll(/\) \/\/ (.*)$/gm)].map(([, line = '']) => line)
  return { name, code, commonJs, expected }
}
