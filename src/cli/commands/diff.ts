import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { isObject } from '../../describe/is-object.js'
import { diffDatasets } from '../../diff/diff-datasets.js'
import { redirects } from '../../generated/records.js'
import { partNames } from '../../generated/tables.js'
import type { OwnDataset, PartName } from '../../generated/types.js'
import { bundledParts } from '../bundled.js'
import { CliError } from '../cli-error.js'
import { type Command, status } from '../command.js'
import { readJson } from '../input/read-file.js'

/** Lists the changes since an older dataset. */
export const diff: Command = {
  name: 'diff',
  usage: 'OLD',
  summary:
    'show the changes since another version, by record and field; OLD is its dist/data; exits with 1 if there are any',
  words: [1, 1],
  options: {},
  examples: ['open-xiamen diff old/dist/data', 'open-xiamen diff old-dataset.json --json'],
  run: async ({ positionals: [file = ''], input, output }) => {
    const old = checkDataset(file, await (isFolder(file) ? readFolder(file, input) : readJson(file, input)))
    const missing = partNames.filter((part) => !old[part])
    if (missing.length > 0)
      output.say(`open-xiamen: not compared because ${file} does not have them: ${missing.join(', ')}`)
    const now = Object.fromEntries(partNames.map((part) => [part, old[part] ? bundledParts[part] : []]))
    const before = Object.fromEntries(partNames.map((part) => [part, old[part] ?? []]))
    const changes = diffDatasets(before as unknown as OwnDataset, now as unknown as OwnDataset, redirects)
    if (changes.length === 0) return { json: changes, note: 'no changes' }
    const rows = changes.map(({ bump, subject, what }) => [bump, subject, what])
    return { json: changes, table: { columns: COLUMNS, rows }, status: status.found }
  },
}

const COLUMNS = [{ name: 'bump' }, { name: 'record' }, { name: 'change', text: true }] as const

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true
}

/** The parts of a version, from its published files. */
async function readFolder(folder: string, input: AsyncIterable<Uint8Array>): Promise<object> {
  const files = partNames.map((part) => [part, path.join(folder, `${part}.json`)] as const)
  const found = files.filter(([, file]) => existsSync(file))
  return Object.fromEntries(await Promise.all(found.map(async ([part, file]) => [part, await readJson(file, input)])))
}

/** @throws CliError if the value is not a dataset, or a record or an entry has no id */
function checkDataset(file: string, value: unknown): Partial<Record<PartName, readonly object[]>> {
  const whole = isObject(value) ? value : {}
  const lists = isObject(whole['dataset']) ? whole['dataset'] : whole
  const parts = partNames.filter((part) => lists[part] !== undefined)
  const wrong = parts.find((part) => !isIdentified(lists[part], part))
  if (parts.length > 0 && wrong === undefined) return lists as Partial<Record<PartName, readonly object[]>>
  const found = `another value${wrong === undefined ? '' : ` for ${wrong}`}`
  throw new CliError(
    `expected ${file} to be a dataset, lists of records with their ids by ${partNames.join(', ')}, found ${found}`,
  )
}

function isIdentified(records: unknown, part: PartName): boolean {
  const key = part === 'evidence' ? 'record' : 'id'
  return Array.isArray(records) && records.every((record) => isObject(record) && typeof record[key] === 'string')
}
