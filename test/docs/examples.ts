import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from '../../build/places.js'

/** A code sample of the documentation, with its expected output. */
export interface Example {
  /** Where it stands. */
  readonly name: string
  readonly code: string
  /** Whether the sample is CommonJS, which runs unchanged; all other samples are ES modules in TypeScript. */
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

/** The hand-written guides of a language, as repository paths. */
export function guides(folder = ''): string[] {
  const written = filesIn(`docs/${folder}guides`, /\.md$/).filter((file) => file !== 'adding-a-fact.md')
  return [`docs/${folder}get-started.md`, ...written.map((file) => `docs/${folder}guides/${file}`)]
}

/** Every `ts` or `cjs` code block of a Markdown file. */
export function examplesOfMarkdown(file: string): Example[] {
  const text = readFileSync(inRoot(file), 'utf8')
  return [...text.matchAll(/^```(ts|cjs)\n([\s\S]*?)^```/gm)].map(([, language, code = ''], index) =>
    example(`${file} #${index + 1}`, code, language === 'cjs'),
  )
}

/** The comment after a `console.log(…)` is its expected output. */
function example(name: string, code: string, commonJs = false): Example {
  const expected = [...code.matchAll(/\) \/\/ (.*)$/gm)].map(([, line = '']) => line)
  return { name, code, commonJs, expected }
}
