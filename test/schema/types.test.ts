import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { emitSchemas } from '../../build/emit/emit-schemas.js'

const file = fileURLToPath(new URL('../../src/generated/schemas-and-types.ts', import.meta.url))

/** What a schema takes and what its interface says, each as the other; `OwnText` says more than a schema's type can. */
const CHECKS = `
const ownText = (_: number) => null as unknown as z.ZodType<OwnText>
type Takes<S, T> = [T] extends [z.output<S>] ? unknown : never
type TakesNoMore<S, T> = [z.output<S>] extends [T] ? unknown : never
const within = <T>() => <S extends z.ZodType>(schema: S & Takes<S, T>) => schema
const whole = <T>() => <S extends z.ZodType>(schema: S & Takes<S, T> & TakesNoMore<S, T>) => schema
// that a difference is seen
// @ts-expect-error
within<OwnEvent>()(z.strictObject({ edition: z.string().optional() }))
// @ts-expect-error
whole<OwnEvent>()(z.object({ edition: z.number().optional() }))
`

/** The generated schemas, each held to its interface instead of only said to have its type. */
const text = emitSchemas()
  .replace("import * as z from 'zod'", "import * as z from 'zod'\nimport type { OwnText } from '../text.js'")
  .replaceAll('values.ownTextSchema(', 'ownText(')
  // an item of the bundled data has literal ids; evidence is one of two, and a participant has one of two fields
  .replaceAll(
    /values\.typed<(Own)?(\w+)>\((values\.)?/g,
    (_, own, name, refined) => `${own && !refined ? 'whole' : 'within'}<${own ?? ''}${name}>()(${refined ?? ''}`,
  )
  .replace(/(\n\/\*\* The shape)/, `${CHECKS}$1`)

function errorsIn(source: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], options, host)
  return program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText, start = 0 }) => {
    const line = source.slice(0, start).split('\n').at(-1)
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}

test('what the schemas take is what the interfaces say', () => {
  expect(errorsIn(text)).toEqual([])
})
