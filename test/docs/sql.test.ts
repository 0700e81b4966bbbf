import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { SparkSQL } from 'dt-sql-parser'
import { afterAll, expect, test } from 'vitest'
import { inRoot } from '../../build/places.js'
import { countBy, findEvents } from '../../src/index.js'

const statements = (engine: string, file = 'docs/guides/files.md') =>
  [...readFileSync(inRoot(file), 'utf8').matchAll(/^```sql\n-- (\w+)\n([\s\S]*?)^```/gm)].flatMap(
    ([, wanted, sql = '']) => (wanted === engine ? sql : []),
  )
const folder = mkdtempSync(path.join(tmpdir(), 'open-xiamen-sql-'))
cpSync(inRoot('dist/data'), path.join(folder, 'data'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

test('DuckDB runs the SQL of the guides, and the last of English answers as the library does', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const ask = async (sql: string) => {
    const here = sql.replaceAll("'events", `'${folder}/events`).replaceAll("'data/", `'${folder}/data/`)
    return (await connection.runAndReadAll(here)).getRowObjectsJson()
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

test('it is Spark SQL where it says so, and the query is the same', () => {
  const [spark = ''] = statements('spark')
  const parser = new SparkSQL()
  expect(parser.validate(spark)).toEqual([])
  expect(parser.validate(spark.replace('GROUP BY', 'GROUP'))).not.toEqual([])
  const afterFrom = (sql: string | undefined) => sql?.slice(sql.lastIndexOf('WHERE'))
  expect(afterFrom(spark)).toBe(afterFrom(statements('duckdb').at(-1)))
})
