import { readFileSync } from 'node:fs'
import { inRoot } from '../../build/places.js'

/** The queries of a guide for an engine, in order: the SQL or SPARQL blocks with its name in the first line. */
export function statements(engine: string, file = 'docs/guides/files.md'): string[] {
  return [
    ...readFileSync(inRoot(file), 'utf8').matchAll(/^```(?:sql|sparql)\n(?:--|#) (\w+)\n([\s\S]*?)^```/gm),
  ].flatMap(([, wanted, text = '']) => (wanted === engine ? text : []))
}

/** The same statement with the path of a data folder. */
export function statementIn(folder: string, sql: string): string {
  return sql.replaceAll("'events", `'${folder}/events`).replaceAll("'data/", `'${folder}/data/`)
}
