import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import { DataError, type DataProblem } from './data-problem.js'

/** A YAML file as plain values, with the line on which each value stands. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined
}

/**
 * Reads one file of data/.
 *
 * @throws DataError when it is missing or is not YAML
 */
export function readYaml(dataDirectory: string, name: string): YamlFile {
  const file = `data/${name}`
  const fail = (expected: string, found: string, line?: number): never => {
    const problem: DataProblem = {
      file,
      line,
      collection: 'dataset',
      record: name,
      field: '(the file)',
      expected,
      found,
    }
    throw new DataError([problem])
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
    lineOf: (at) => {
      let node: unknown = document.contents
      for (const key of at) {
        const next = isSeq(node) || isMap(node) ? node.get(key, true) : undefined
        if (!isNode(next)) break
        node = next
      }
      return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined
    },
  }
}
