import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from '../../build/places.js'

/** A piece of code that the documentation shows, and the lines that it says are printed. */
export interface Example {
  /** Where it stands. */
  readonly name: string
  readonly code: string
  /** In CommonJS, which is run as it is; all other code is an ES module in TypeScript. */
  readonly commonJs: boolean
  readonly expected: readonly string[]
}

const filesIn = (folder: string, wanted: RegExp) =>
  readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file))
    .sort()

/** Every `@example` of a doc comment in src/. */
export function examplesOfSource(): Example[] {
  return filesIn('src', /\.ts$/).flatMap((file) => {
    const text = readFileSync(inRoot(`src/${file}`), 'utf8')
    return [...text.matchAll(/@example\n((?: \* .*\n| \*\n)+)/g)].map(([, lines = '']) =>
      example(`src/${file}`, lines.replace(/^ \* ?/gm, '')),
    )
  })
}

/** The guides, which are written by hand, as files of this repository: of English, or of the folder of a language. */
export function guides(folder = ''): string[] {
  const written = filesIn(`docs/${folder}guides`, /\.md$/).filter((file) => file !== 'adding-a-fact.md')
  return [`docs/${folder}get-started.md`, ...written.map((file) => `docs/${folder}guides/${file}`)]
}

/** Every block of a Markdown file that is marked `ts` or `cjs`. */
export function examplesOfMarkdown(file: string): Example[] {
  const text = readFileSync(inRoot(file), 'utf8')
  return [...text.matchAll(/^```(ts|cjs)\n([\s\S]*?)^```/gm)].map(([, language, code = ''], index) =>
    example(`${file} #${index + 1}`, code, language === 'cjs'),
  )
}

/** The comment behind the end of a `console.log(…)`, on whatever line that is, is what it prints. */
function example(name: string, code: string, commonJs = false): Example {
  const expected = [...code.matchAll(/\) \/\/ (.*)$/gm)].map(([, line = '']) => line)
  return { name, code, commonJs, expected }
}
