import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { problemsOfIssues } from '../../src/schema/problems-of-issues.js'
import { DataError, type DataProblem } from './data-problem.js'

/** A YAML file as plain values, with the line number of each value. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** The line of a field, `0.evidence.1.from`, or of its nearest existing parent. */
  readonly lineOf: (field: string) => number | undefined
}

/**
 * Reads one file of data/.
 *
 * @throws DataError if the file is missing or is not YAML
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

/** Reads a file of data/ that has a separate schema: its content, or its problems. */
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
