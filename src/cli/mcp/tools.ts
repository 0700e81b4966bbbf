import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import { cite } from '../../cite/cite.js'
import { dateOf } from '../../dates/date-of.js'
import { didYouMean } from '../../describe/nearest.js'
import { evidenceFor } from '../../evidence/evidence-for.js'
import { sources } from '../../generated/records.js'
import { facets, recordTypes } from '../../generated/tables.js'
import type { AnyRecord, CollectionName } from '../../generated/types.js'
import { label } from '../../query/label.js'
import { search as searchRecords } from '../../search/search.js'
import { recordOf } from '../bundled.js'
import { CliError } from '../cli-error.js'
import { findRecords } from '../find-records.js'

const collections = Object.keys(recordTypes) as [CollectionName, ...CollectionName[]]
const limit = z.number().int().min(1).max(100).default(20).describe('The maximum number of records')
const id = z.string().describe('The id of a record, such as "cifit-2022"; search and find return ids')

/** The facets of each collection, for the assistant. */
const FILTERS = collections
  .map((collection) => `${collection}: ${Object.keys(facets[recordTypes[collection]]).join(', ')}`)
  .join('; ')

const ANNOTATIONS = { readOnlyHint: true, openWorldHint: false }

/** The tools, which query the bundled records and change nothing. */
export function addTools(server: McpServer): void {
  const add = <S extends z.ZodRawShape>(
    name: string,
    description: string,
    inputSchema: S,
    run: (input: z.output<z.ZodObject<S>>) => CallToolResult,
  ) => {
    const tool = (input: z.output<z.ZodObject<S>>) => {
      try {
        return run(input)
      } catch (error) {
        throw plainError(error)
      }
    }
    const names = Object.keys(inputSchema)
    const schema = z.strictObject(inputSchema, { error: (issue) => unknownArgument(issue, names) })
    // the input type is derived from the schema in a way that no function can match
    server.registerTool(name, { description, inputSchema: schema, annotations: ANNOTATIONS }, tool as never)
  }

  add(
    'search',
    'Search every record for words, in Chinese or English: names, places, forums, people, themes.',
    { query: z.string().min(1).describe('Words, such as "金砖" or "sister city"'), limit },
    (input) => {
      const found = searchRecords(input.query, { limit: input.limit }).map(({ record }) => record)
      return answer({ records: found.map(brief) }, found.flatMap(sourcesOf))
    },
  )
  add(
    'find',
    `List the records of a collection that match every condition. Conditions by collection: ${FILTERS}.`,
    {
      collection: z.enum(collections),
      where: z
        .record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))
        .default({})
        .describe('Conditions, such as {"kind": "sister-city", "country": "MX"}; any value of a list may match'),
      during: z.string().optional().describe('A year, month, day or interval in EDTF: 2022, 2022-05, 2022-05/2022-09'),
      match: z.enum(['overlaps', 'within']).optional().describe('Whether a date may fall in that time, or must'),
      asOf: z.string().optional().describe('For ties: in force at this time, in EDTF'),
      text: z.string().optional().describe('Words in the texts of a record'),
      sort: z.enum(['asc', 'desc']).optional().describe('By date, earliest (asc) or latest (desc) first'),
      limit,
    },
    ({ collection, where, limit: most, ...query }) => {
      const found = findRecords(collection, { ...where, ...query })
      const shown = found.slice(0, most)
      return answer({ total: found.length, records: shown.map(brief) }, shown.flatMap(sourcesOf))
    },
  )
  add('get', 'One record, whole.', { id }, (input) => {
    const record = recordOf(input.id)
    return answer({ record }, sourcesOf(record))
  })
  add(
    'evidence',
    'What each source says about a record, field by field: whether it agrees, its own value if different, and the passage or page.',
    { id, field: z.string().optional().describe('Only the evidence for this field, such as "date"') },
    (input) => {
      const record = recordOf(input.id)
      const evidence = evidenceFor(record.id, input.field)
      const named = evidence.map(({ source }) => source)
      return answer({ id: record.id, evidence }, named)
    },
  )
  add(
    'cite',
    'Cite the sources of a record.',
    { id, format: z.enum(['text', 'apa', 'bibtex', 'gb-t-7714']).default('text') },
    ({ id: wanted, format }) => {
      const record = recordOf(wanted)
      return answer({ id: record.id, format, citation: cite(record, format) }, sourcesOf(record))
    },
  )
}

/** The message for an argument that a tool does not have; `undefined` leaves other problems to Zod. */
function unknownArgument(issue: z.core.$ZodRawIssue, names: readonly string[]): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined
  const [found = ''] = issue.keys
  return `expected only the arguments ${names.join(', ')}, found ${found}${didYouMean(found, names)}`
}

function sourcesOf(record: AnyRecord): readonly string[] {
  return record.type === 'source' ? [record.id] : record.sources
}

/** An answer with its sources, each with its citation and where to find it, and how to check them. */
function answer(content: Record<string, unknown>, sourceIds: readonly string[]): CallToolResult {
  const named = sources.filter(({ id }) => sourceIds.includes(id))
  const behind = named.map((source) => {
    const common = { id: source.id, citation: cite(source, 'text') }
    if (source.kind !== 'article') return { ...common, url: source.url }
    const { document, start, end } = source
    return { ...common, document, start, end }
  })
  const structured = JSON.parse(JSON.stringify({ ...content, sources: behind, check: CHECK }))
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

/** Messages of the program name options; assistants have arguments instead. */
function plainError(error: unknown): unknown {
  if (!(error instanceof CliError || error instanceof RangeError || error instanceof TypeError)) return error
  return new Error(error.message.replace(/^\w+: |\bquery\.|--(?=[a-z])/g, ''))
}
