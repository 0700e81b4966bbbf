import { corroborationFor, evidenceFor } from '../../evidence/index.js'
import { checkOption } from '../check-option.js'
import type { Command } from '../command.js'
import { idsOf, recordOf } from '../ids.js'
import { citedPage } from '../output/cited-page.js'
import { writeJson } from '../output/write-json.js'
import { writeTable } from '../output/write-table.js'
import { status } from '../status.js'
import { text } from '../values.js'

/** The passages behind a record. */
export const evidence: Command = {
  name: 'evidence',
  usage: 'ID [--field NAME]',
  summary: 'show the passages that support a record, and the pages outside the articles that speak of it',
  words: [1, 1],
  options: { field: { type: 'string', value: 'NAME', help: 'only those that support this field' } },
  examples: ['open-xiamen evidence cifit-2022', 'open-xiamen evidence xiamen-netanya-sister-city --field kind'],
  choices: idsOf,
  run: async ({ positionals: [id = ''], values, json, output }) => {
    const record = recordOf(id)
    const field = text(values, 'field')
    const pages = corroborationFor(record.id, field)
    const fields = new Set([...evidenceFor(record.id), ...corroborationFor(record.id)].flatMap((entry) => entry.fields))
    checkOption('field', field, fields)
    const entries = evidenceFor(record.id, field)
    if (json) await writeJson(output, entries)
    else {
      const rows = entries.map((entry) => [
        entry.fields.join(', '),
        entry.source,
        `${entry.start}–${entry.end}`,
        entry.from === entry.to ? entry.from : `${entry.from} … ${entry.to}`,
        entry.basis,
        entry.note ?? '',
      ])
      if (rows.length > 0) {
        await writeTable(output, ['fields', 'source', 'position', 'passage', 'basis', 'note'], rows)
      }
      if (pages.length > 0) await output.write(`${rows.length > 0 ? '\n' : ''}Pages outside the articles\n`)
      for (const page of pages) {
        const says = page.value === undefined ? '' : `: ${page.value}`
        await output.write(`${page.fields.join(', ')}${says} (${page.agrees})  ${citedPage(page)}\n`)
      }
    }
    return status.ok
  },
}
