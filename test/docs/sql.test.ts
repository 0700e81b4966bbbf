import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import { inRoot } from '../../build/places.js'
import { countBy, findEvents } from '../../src/index.js'
import { statementIn, statements } from './statements.js'

const folder = mkdtempSync(path.join(tmpdir(), 'open-xiamen-sql-'))
cpSync(inRoot('dist/data'), path.join(folder, 'data'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

test('DuckDB runs the SQL of the guides, and the last English query agrees with the library', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const ask = async (sql: string) => {
    return (await connection.runAndReadAll(statementIn(folder, sql))).getRowObjectsJson()
  }
  const answers = []
  for (const sql of statements('duckdb')) answers.push(await ask(sql))
  expect(answers[0]).toHaveLength(3)
  // of the same build as the files
  const events = JSON.parse(readFileSync(inRoot('dist/data/events.json'), 'utf8'))
  const found = countBy(findEvents({ during: '2022' }, events), 'kind').map(({ key, count }) => ({
    kind: key,
    events: String(count),
  }))
  expect(answers.at(-1)).toHaveLength(found.length)
  expect(answers.at(-1)).toEqual(expect.arrayContaining(found))
  for (const sql of statements('duckdb', 'docs/zh/guides/files.md')) expect(await ask(sql)).toHaveLength(3)
  connection.closeSync()
  instance.closeSync()
})
