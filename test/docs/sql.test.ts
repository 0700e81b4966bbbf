import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { SparkSQL } from 'dt-sql-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBy, findEvents } from '../../src/index.js'
import { root } from './examples.js'

const statements = (file: string) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/^```sql\n-- (\w+)\n([\s\S]*?)^```/gm)].map(
    ([, engine = '', sql = '']) => ({ engine, sql }),
  )
const of = (wanted: string, file = 'docs/guides/files.md') =>
  statements(file).flatMap(({ engine, sql }) => (engine === wanted ? sql : []))

describe('SQL of docs/guides/files.md', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'open-xiamen-sql-'))
  beforeAll(() => cpSync(path.join(root, 'dist/data'), path.join(folder, 'data'), { recursive: true }))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('DuckDB runs it, and the last answers as the library does', async () => {
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const answers: Record<string, unknown>[][] = []
    for (const sql of [...of('duckdb'), ...of('duckdb', 'docs/zh/guides/files.md')]) {
      const here = sql.replaceAll("'events", `'${folder}/events`).replaceAll("'data/", `'${folder}/data/`)
      answers.push((await connection.runAndReadAll(here)).getRowObjectsJson())
    }
    connection.closeSync()
    instance.closeSync()
    expect(answers).toHaveLength(4)
    expect(answers[3]).toHaveLength(3)
    expect(answers[0]).toHaveLength(3)
    const found = countBy(findEvents({ during: '2022' }), 'kind').map(({ key, count }) => ({
      kind: key,
      events: String(count),
    }))
    const order = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort()
    expect(order(answers[2] as object[])).toEqual(order(found))
  })

  test('it is Spark SQL where it says so, and the query is the same', () => {
    const [spark = ''] = of('spark')
    const parser = new SparkSQL()
    expect(parser.validate(spark)).toEqual([])
    expect(parser.validate(spark.replace('GROUP BY', 'GROUP'))).not.toEqual([])
    const afterFrom = (sql: string | undefined) => sql?.slice(sql.lastIndexOf('WHERE'))
    expect(afterFrom(spark)).toBe(afterFrom(of('duckdb').at(-1)))
  })
})
