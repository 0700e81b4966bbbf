// The server for assistants as built, asked by the protocol's own client.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cite } from '../../src/cite/cite.js'
import { evidenceFor } from '../../src/evidence/index.js'
import { findEvents, findTies, getEvent, sources } from '../../src/index.js'
import { search } from '../../src/search/index.js'
import { openXiamen, program } from './open-xiamen.js'

const client = new Client({ name: 'test', version: '1.0.0' })
beforeAll(() => client.connect(new StdioClientTransport({ command: process.execPath, args: [program, 'mcp'] })))
afterAll(() => client.close())

interface Answer {
  readonly total?: number
  readonly record?: unknown
  readonly evidence?: unknown
  readonly citation?: string
  readonly records: readonly { readonly id: string; readonly sources?: readonly string[] }[]
  readonly sources: readonly {
    readonly id: string
    readonly citation: string
    readonly url?: string
    readonly document?: string
  }[]
  readonly check: string
}

async function call(name: string, args: Record<string, unknown>): Promise<Answer> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args })
  const [{ text }] = content as [{ text: string }]
  if (isError) throw new Error(text)
  expect(JSON.parse(text)).toEqual(structuredContent)
  return structuredContent as unknown as Answer
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

test('the five tools have descriptions and are read-only', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['search', 'find', 'get', 'evidence', 'cite'])
  for (const { description, annotations, inputSchema } of tools) {
    expect([description !== '', annotations?.readOnlyHint, inputSchema.type]).toEqual([true, true, 'object'])
    expect(inputSchema['additionalProperties']).toBe(false)
  }
  expect(client.getInstructions()).toContain('sources')
  expect(client.getServerVersion()?.version).toBe(openXiamen(['--version']).stdout.trim())
})

describe('the answers are those of the library', () => {
  test('search', async () => {
    const { records } = await call('search', { query: '金砖', limit: 5 })
    expect(records.map(({ id }) => id)).toEqual(search('金砖', { limit: 5 }).map(({ record }) => record.id))
    expect(records).toHaveLength(5)
  })

  test('find', async () => {
    const { records, total } = await call('find', {
      collection: 'ties',
      where: { kind: 'sister-city', country: ['MX', 'fr'] },
      sort: 'asc',
    })
    const expected = findTies({ kind: 'sister-city', country: ['MX', 'FR'] })
    expect([total, records.map(({ id }) => id).sort()]).toEqual([expected.length, expected.map(({ id }) => id).sort()])
    expect((await call('find', { collection: 'ties', asOf: '1990' })).total).toBe(findTies({ asOf: '1990' }).length)
    for (const planned of [true, false]) {
      const { total: count } = await call('find', { collection: 'events', where: { planned } })
      expect(count).toBe(findEvents({ planned }).length)
    }
  })

  test('get, evidence and cite', async () => {
    const event = getEvent('cifit-2022')
    expect((await call('get', { id: event.id })).record).toEqual(plain(event))
    expect((await call('evidence', { id: event.id })).evidence).toEqual(plain(evidenceFor(event.id)))
    expect((await call('evidence', { id: event.id, field: 'date' })).evidence).toEqual(
      plain(evidenceFor(event.id, 'date')),
    )
    expect((await call('cite', { id: event.id, format: 'apa' })).citation).toBe(cite(event, 'apa'))
  })
})

test.each([
  ['search', { query: 'sister city' }],
  ['find', { collection: 'figures' }],
  ['get', { id: 'xiamen-netanya-sister-city' }],
  ['evidence', { id: 'xiamen-netanya-sister-city' }],
  ['cite', { id: 'cifit-2022' }],
])('%s has the sources of its answer and how to check them', async (name, args) => {
  const answer = await call(name, args)
  const named = (answer.records ?? []).flatMap((record) => record.sources ?? [])
  expect(answer.sources.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(named)]))
  expect(answer.sources.length).toBeGreaterThan(0)
  for (const { id, citation, url, document } of answer.sources) {
    const source = sources.find((one) => one.id === id)
    expect(citation).toBe(source && cite(source, 'text'))
    expect(url ?? document).toMatch(/\S/)
  }
  expect(answer.check).toContain('verify')
})

test.each([
  ['get', { id: 'cifit-2o22' }, 'expected the id of a record, found "cifit-2o22"; did you mean cifit-2022?'],
  ['find', { collection: 'ties', where: { kindd: 'x' } }, 'found kindd; did you mean kind?'],
  ['find', { collection: 'ties', where: { kind: 'twin' } }, 'expected kind to be one of "sister-city", '],
  [
    'find',
    { collection: 'ties', where: { kind: true } },
    'expected kind to be a string or a list of strings, found true',
  ],
  ['find', { collection: 'events', where: { planned: 'yes' } }, 'expected planned to be true or false, found "yes"'],
  ['find', { collection: 'events', during: '2022-13' }, 'expected during to be an EDTF date'],
  ['find', { collection: 'planets' }, 'collection'],
  [
    'find',
    { collection: 'ties', kind: 'sister-city' },
    'expected only the arguments collection, where, during, match, asOf, text, sort, limit, found kind',
  ],
  ['search', { query: 'a', limits: 1 }, 'the arguments query, limit, found limits; did you mean limit?'],
  ['get', { id: 'cifit-2022', constructor: 1 }, 'the arguments id, found constructor'],
  ['search', { query: '' }, 'query'],
])('%s of %j is answered with the problem', async (name, args, message) => {
  await expect(call(name, args)).rejects.toThrow(message)
})

test('it answers, ends with its input, and is not loaded by other commands', () => {
  const hello = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  }
  const { status, stdout, stderr } = openXiamen(['mcp'], { input: `${JSON.stringify(hello)}\n` })
  expect([status, stderr, JSON.parse(stdout).result.serverInfo.name]).toEqual([0, '', 'open-xiamen'])
  const dist = path.dirname(program)
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8')
  // static imports, not dynamic ones
  const atOnce = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen
    seen.add(file)
    for (const [, next] of read(file).matchAll(/(?:from|^import) ?"\.\/([^"]+)"/gm)) atOnce(next as string, seen)
    return seen
  }
  const protocol = (files: Iterable<string>) => [...files].filter((file) => read(file).includes('protocolVersion'))
  expect(protocol(atOnce('cli.js'))).toEqual([])
  expect(protocol(readdirSync(dist).filter((file) => file.endsWith('.js')))).not.toEqual([])
})
