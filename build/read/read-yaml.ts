import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { problemsOfIssues } from '../../src/schema/problems-of-issues.js'
import { DataError, type DataProblem } from './data-problem.js'

/** A YAML file as plain values, with the line on which each value stands. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** The line of a field, `0.evidence.1.from`, or of what would hold it. */
  readonly lineOf: (field: string) => number | undefined
}

/**
 * Reads one file of data/.
 *
 * @throws DataError when it is missing or is not YAML
 */
export function readYaml(dataDirectory: string, name: string): YamlFile {
  const file = `data/${name}`
  const fail = (expected: string, found: string, line?: number): never => {
    throw new DataError([{ file, line, collection: 'dataset', record: name, field: '(the file)', expected, found }])
  }
  let text = ''
  try {
    text = readFileSync(path.join(dataDirectory, name), 'utf8')
  } catch {
    fail('a file', 'none')
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) fail('YAML', error.message, lines.linePos(error.pos[0]).line)
  return {
    file,
    value: document.toJS(),
    lineOf: (field) => {
      let node: unknown = document.contents
      for (const key of field.split('.')) {
        const next = isSeq(node) || isMap(node) ? node.get(key, true) : undefined
        if (!isNode(next)) break
        node = next
      }
      return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined
    },
  }
}

/** A file of data/ with a schema of its own: its content, or what is wrong with its shape. */
export function readWithSchema<S extends z.ZodType>(
  dataDirectory: string,
  name: string,
  schema: S,
): YamlFile & { readonly data: z.infer<S> | undefined; readonly problems: readonly DataProblem[] } {
  const yaml = readYaml(dataDirectory, name)
  const { data, error } = schema.safeParse(yaml.value)
  const at = { collection: 'dataset', record: name.replace('.yaml', ''), value: yaml.value } as const
  const problems = problemsOfIssues(error?.issues ?? [], at).map((problem) => ({
    ...problem,
    file: yaml.file,
    line: yaml.lineOf(problem.field),
  }))
  return { ...yaml, data, problems }
}
