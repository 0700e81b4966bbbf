import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { emitSchemas } from '../../build/emit/emit-schemas.js'

const file = fileURLToPath(new URL('../../src/generated/schemas-and-types.ts', import.meta.url))

/** Asserts that a schema's input equals its interface; `OwnText` is more precise than a schema's type can be. */
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

/** The generated schemas, compared with their interfaces. */
const text = emitSchemas()
  .replace("import * as z from 'zod'", "import * as z from 'zod'\nimport type { OwnText } from '../text.js'")
  .replaceAll('values.ownTextSchema(', 'ownText(')
  // bundled items have literal ids; evidence has two variants, and a participant has one of two fields
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

test('the schemas accept what the interfaces describe', () => {
  expect(errorsIn(text)).toEqual([])
})
