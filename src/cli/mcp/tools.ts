import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import { cite as citation } from '../../cite/cite.js'
import { dateOf } from '../../dates/date-of.js'
import { describeValue } from '../../describe/describe-value.js'
import { didYouMean } from '../../describe/nearest.js'
import { evidenceFor } from '../../evidence/evidence-for.js'
import { facets, recordTypes } from '../../generated/tables.js'
import type { AnyRecord, CollectionName } from '../../generated/types.js'
import { label } from '../../query/label.js'
import { search as searchRecords } from '../../search/search.js'
import { recordOf } from '../bundled.js'
import { CliError } from '../cli-error.js'
import { recordsFor } from '../commands/list.js'
import { sourcesBehind, sourcesOf } from './sources-behind.js'

const collections = Object.keys(recordTypes) as [CollectionName, ...CollectionName[]]
const limit = z.number().int().min(1).max(100).default(20).describe('At most so many records')
const id = z.string().describe('The id of a record, such as "cifit-2022"; search and find give ids')

/** What can be asked of each collection, for the assistant to read. */
const FILTERS = collections
  .map((collection) => `${collection}: ${Object.keys(facets[recordTypes[collection]]).join(', ')}`)
  .join('; ')

/** The tools, which ask the bundled records and change nothing. */
export function addTools(server: McpServer): void {
  const annotations = { readOnlyHint: true, openWorldHint: false }

  server.registerTool(
    'search',
    {
      description: 'Search every record for words, in Chinese or English: names, places, forums, people, themes.',
      inputSchema: { query: z.string().min(1).describe('Words, such as "金砖" or "sister city"'), limit },
      annotations,
    },
    ({ query, limit: most }) => {
      const found = searchRecords(query, { limit: most })
      return answer(
        { records: found.map(({ record }) => brief(record)) },
        found.map(({ record }) => record),
      )
    },
  )

  server.registerTool(
    'find',
    {
      description: `List the records of a collection that fit every condition. Conditions by collection: ${FILTERS}.`,
      inputSchema: {
        collection: z.enum(collections),
        where: z
          .record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))
          .default({})
          .describe('Conditions, such as {"kind": "sister-city", "country": "MX"}; a list means either'),
        during: z
          .string()
          .optional()
          .describe('A year, month, day or interval in EDTF: 2022, 2022-05, 2022-05/2022-09'),
        match: z.enum(['overlaps', 'within']).optional().describe('Whether a date can lie there, or must'),
        asOf: z.string().optional().describe('Of ties: what held then, in EDTF'),
        text: z.string().optional().describe('Words that the texts of a record hold'),
        sort: z.enum(['date', '-date']).optional(),
        limit,
      },
      annotations,
    },
    ({ collection, where, asOf, limit: most, ...query }) => {
      const conditions = conditionsFor(collection, where)
      const found = told(() =>
        recordsFor(collection, {
          ...conditions,
          ...Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)),
          ...(asOf !== undefined && { 'as-of': asOf }),
        }),
      )
      const shown = found.slice(0, most)
      return answer({ total: found.length, records: shown.map(brief) }, shown)
    },
  )

  server.registerTool(
    'get',
    { description: 'One record, whole.', inputSchema: { id }, annotations },
    ({ id: wanted }) => {
      const record = told(() => recordOf(wanted))
      return answer({ record }, [record])
    },
  )

  server.registerTool(
    'evidence',
    {
      description:
        'What each source says of a record, field by field: whether it agrees, what it says instead, and the passage or page.',
      inputSchema: { id, field: z.string().optional().describe('Only what is said of this field, such as "date"') },
      annotations,
    },
    ({ id: wanted, field }) => {
      const record = told(() => recordOf(wanted))
      const entries = evidenceFor(record.id, field)
      return answer({ id: record.id, evidence: entries }, [record], sourcesOf(entries.map(({ source }) => source)))
    },
  )

  server.registerTool(
    'cite',
    {
      description: 'A citation of the sources behind a record.',
      inputSchema: { id, format: z.enum(['text', 'apa', 'bibtex', 'gb-t-7714']).default('text') },
      annotations,
    },
    ({ id: wanted, format }) => {
      const record = told(() => recordOf(wanted))
      return answer({ id: record.id, format, citation: citation(record, format) }, [record])
    },
  )
}

/** @throws Error for a condition that the collection does not have, or one of another type */
function conditionsFor(
  collection: CollectionName,
  where: Readonly<Record<string, string | boolean | readonly string[]>>,
) {
  const known = facets[recordTypes[collection]]
  const entries = Object.entries(where).map(([name, value]) => {
    const facet = Object.hasOwn(known, name) ? known[name] : undefined
    if (!facet) {
      const names = Object.keys(known)
      throw new Error(
        `expected one of ${names.join(', ')} for ${collection}, found "${name}"${didYouMean(name, names)}`,
      )
    }
    if ((typeof value === 'boolean') !== (facet.equals !== undefined)) {
      const expected = facet.equals === undefined ? 'a value or a list of values' : 'true or false'
      throw new Error(`expected ${name} to be ${expected}, found ${describeValue(value)}`)
    }
    return [name, typeof value === 'string' ? [value] : value] as const
  })
  return Object.fromEntries(entries)
}

/** An answer with the sources that it rests on, and how each can be checked. */
function answer(
  content: Record<string, unknown>,
  records: readonly AnyRecord[],
  sources = sourcesBehind(records),
): CallToolResult {
  const structured = JSON.parse(JSON.stringify({ ...content, sources, check: CHECK }))
  return { content: [{ type: 'text', text: JSON.stringify(structured) }], structuredContent: structured }
}

const CHECK =
  'The tool "evidence" shows for each field of a record the passage of the article or the quoted words of the page. A page can be opened at its url. A passage of an article is at start–end of the normalised text of its document, with its digest; `npx open-xiamen verify ARTICLE.txt` checks every passage against a copy.'

function brief(record: AnyRecord) {
  return {
    id: record.id,
    type: record.type,
    ...('kind' in record && { kind: record.kind }),
    name: { zh: label(record, 'zh'), en: label(record, 'en') },
    date: dateOf(record)?.edtf,
    ...('sources' in record && { sources: record.sources }),
  }
}

/** The work's result; a message of the program names options, where an assistant has arguments. */
function told<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { message } = error as Error
    if (error instanceof CliError || error instanceof RangeError)
      throw new Error(message.replace(/^\w+: |\bquery\.|--(?=[a-z])/g, ''))
    throw error
  }
}
