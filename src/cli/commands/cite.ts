import { corroborationFor } from '../../evidence/index.js'
import { cite as citation } from '../../index.js'
import { checkOption } from '../check-option.js'
import { CliError } from '../cli-error.js'
import type { Command } from '../command.js'
import { idsOf, recordOf } from '../ids.js'
import { citedPage } from '../output/cited-page.js'
import { writeJson } from '../output/write-json.js'
import { status } from '../status.js'
import { text } from '../values.js'

const FORMATS = ['text', 'bibtex', 'gb-t-7714', 'csl-json'] as const

/** A citation of the articles behind a record. */
export const cite: Command = {
  name: 'cite',
  usage: 'ID [--format FORMAT]',
  summary: 'cite the articles, or the pages, behind a record',
  words: [1, 1],
  options: {
    format: { type: 'string', value: 'FORMAT', help: `${FORMATS.join(', ')} (text)`, choices: () => FORMATS },
  },
  examples: ['open-xiamen cite cifit-2022', 'open-xiamen cite donation-value --format gb-t-7714'],
  choices: idsOf,
  run: async ({ positionals: [id = ''], values, json, output }) => {
    const record = recordOf(id)
    const wanted = text(values, 'format') ?? (json ? 'csl-json' : 'text')
    checkOption('format', wanted, FORMATS)
    const format = wanted as (typeof FORMATS)[number]
    if (record.type !== 'source' && record.sources.length === 0) {
      const pages = corroborationFor(record.id)
      if (json) await writeJson(output, pages)
      else if (format !== 'text')
        throw new CliError(`expected --format text for "${id}", which rests on pages, found "${format}"`)
      else await output.write(pages.map((page) => `${citedPage(page)}\n`).join(''))
      return status.ok
    }
    if (format === 'csl-json') await writeJson(output, citation(record, format))
    else if (json) await writeJson(output, { format, citation: citation(record, format) })
    else await output.write(`${citation(record, format)}\n`)
    return status.ok
  },
}
