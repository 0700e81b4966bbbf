// npx tsx bench/ten-million.mjs: 10,000,000 generated events, written by the library, partitioned by DuckDB, and queried as in
// the guide by DuckDB and by Spark; also the number that fits in the arrays of one process. Run on demand after a build and
// `npm run test:readers`, which installs Spark; needs 3 GB of disk.
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { streamParquet } from '../dist/convert.js'
import { statementIn, statements } from '../test/docs/statements.ts'
import { makeEvents } from './events.mjs'

const SIZE = Number(process.argv[2] ?? 10_000_000)
const BATCH = 50_000

function* events() {
  for (let batch = 0; batch < SIZE / BATCH; batch++) {
    for (const event of makeEvents(BATCH + batch).slice(0, BATCH)) yield { ...event, id: `${event.id}-${batch}` }
  }
}

if (process.env.HOLD) {
  const held = []
  for (const event of events()) {
    held.push(event)
    if (held.length % 500_000 === 0) console.log(held.length)
  }
} else await compare()

async function compare() {
  const folder = mkdtempSync(path.join(tmpdir(), 'open-xiamen-bench-'))
  try {
    console.log(
      `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}`,
    )
    const file = path.join(folder, 'events.parquet')
    await timed('streamParquet', () => pipeline(streamParquet('events', events()), createWriteStream(file)))
    console.log(
      `  ${Math.round(statSync(file).size / 1e6)} MB, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`,
    )
    const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '4GB' })
    const connection = await instance.connect()
    const [, copy, query] = statements('duckdb').map((sql) =>
      statementIn(folder, sql).replace(`${folder}/data/events.parquet`, file),
    )
    await timed('DuckDB, partition by year', () => connection.run(copy))
    const ask = async () => (await connection.runAndReadAll(query)).getRowObjectsJson()
    const answer = await timed('DuckDB, the query', ask)
    await timed('DuckDB, the query again', ask)
    connection.closeSync()
    instance.closeSync()
    const { stdout, stderr, status } = spawnSync(
      path.resolve('node_modules', '.cache/readers/bin/python'),
      ['bench/spark.py', folder, statements('spark')[0]],
      { encoding: 'utf8', env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1' } },
    )
    if (status !== 0) throw new Error(stderr)
    const { lines, rows } = JSON.parse(stdout.trim().split('\n').at(-1))
    for (const line of lines) console.log(line)
    const plain = (all) => JSON.stringify(all.map(({ kind, events: count }) => [kind, Number(count)]))
    if (plain(rows) !== plain(answer)) throw new Error(`Spark answers ${plain(rows)}, DuckDB ${plain(answer)}`)
    console.log(
      `the same answer: ${rows.length} kinds, ${rows.reduce((sum, row) => sum + Number(row.events), 0)} events`,
    )
    const held = spawnSync(process.execPath, [...process.execArgv, process.argv[1], String(SIZE)], {
      encoding: 'utf8',
      timeout: 400_000,
      env: { ...process.env, HOLD: '1' },
    })
    console.log(
      `arrays: ${held.stdout.trim().split('\n').at(-1)} events, then ${held.stderr.match(/FATAL ERROR.*/)?.[0] ?? 'the end'}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function timed(what, work) {
  const started = performance.now()
  const answer = await work()
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(2)} s`)
  return answer
}
