import { readFileSync } from 'node:fs'
import { inRoot } from '../../build/places.js'

/** What a guide asks an engine, in its order: the blocks of SQL or SPARQL whose first line names it. */
export function statements(engine: string, file = 'docs/guides/files.md'): string[] {
  return [
    ...readFileSync(inRoot(file), 'utf8').matchAll(/^```(?:sql|sparql)\n(?:--|#) (\w+)\n([\s\S]*?)^```/gm),
  ].flatMap(([, wanted, text = '']) => (wanted === engine ? text : []))
}

/** The same statement about the files of a folder, wherever it is run. */
export function statementIn(folder: string, sql: string): string {
  return sql.replaceAll("'events", `'${folder}/events`).replaceAll("'data/", `'${folder}/data/`)
}
