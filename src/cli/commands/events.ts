import { events as allEvents, type EventQuery, findEvents, places } from '../../index.js'
import { eventKinds } from '../../kinds/event-kinds.js'
import type { CollectionName } from '../../types/dataset.js'
import { checkOption } from '../check-option.js'
import type { Command, Values } from '../command.js'
import { idsOf } from '../ids.js'
import { SUMMARY, summaryRow } from '../output/summary-row.js'
import { writeJson } from '../output/write-json.js'
import { writeTable } from '../output/write-table.js'
import { status } from '../status.js'
import { text, texts } from '../values.js'

const countries = () => [...new Set(places.flatMap(({ country }) => country ?? []))].sort()

/** The options that take ids, and the collection of each. */
const ID_OPTIONS = {
  place: 'places',
  organization: 'organizations',
  person: 'people',
  forum: 'forums',
  source: 'sources',
} as const satisfies Record<string, CollectionName>

const idOption = (name: keyof typeof ID_OPTIONS, help: string) => ({
  type: 'string' as const,
  multiple: true,
  value: 'ID',
  help,
  choices: () => idsOf([ID_OPTIONS[name]]),
})

/** The events that a query finds. */
export const events: Command = {
  name: 'events',
  usage: '[OPTIONS]',
  summary: 'find events; an option that is given twice means either',
  words: [0, 0],
  options: {
    during: { type: 'string', value: 'EDTF', help: 'a year, month, day or interval: 2022, 2022-05, 2022-05/2022-09' },
    match: {
      type: 'string',
      value: 'overlaps|within',
      help: 'whether the date can lie there (overlaps) or must',
      choices: () => ['overlaps', 'within'],
    },
    kind: {
      type: 'string',
      multiple: true,
      value: 'KIND',
      help: 'such as forum, fair, visit',
      choices: () => eventKinds,
    },
    country: {
      type: 'string',
      multiple: true,
      value: 'CODE',
      help: 'ISO 3166-1 alpha-2, such as CL',
      choices: countries,
    },
    place: idOption('place', 'where it took place, or a place that took part'),
    organization: idOption('organization', 'among the participants'),
    person: idOption('person', 'among the participants'),
    forum: idOption('forum', 'the series that it is an edition of'),
    source: idOption('source', 'the article that reports it'),
    text: { type: 'string', value: 'WORDS', help: 'words that its texts hold' },
    basis: {
      type: 'string',
      value: 'stated|inferred',
      help: 'how the date is known',
      choices: () => ['stated', 'inferred'],
    },
    planned: { type: 'boolean', help: 'only what was planned when it was reported' },
  },
  examples: [
    'open-xiamen events --during 2022 --kind forum',
    'open-xiamen events --country CL --lang zh',
    'open-xiamen events --during 2022-05/2022-09 --match within --json',
  ],
  choices: () => [],
  run: async ({ values, language, json, output }) => {
    const found = findEvents(queryOf(values), allEvents)
    if (json) await writeJson(output, found)
    else if (found.length === 0) output.say('open-xiamen: no event fits')
    else {
      await writeTable(
        output,
        SUMMARY,
        found.map((event) => summaryRow(event, language)),
      )
    }
    return status.ok
  },
}

function queryOf(values: Values): EventQuery {
  const kind = texts(values, 'kind')
  for (const value of kind ?? []) checkOption('kind', value, eventKinds)
  const country = texts(values, 'country')?.map((code) => code.toUpperCase())
  for (const value of country ?? []) checkOption('country', value, countries())
  const query: Record<string, unknown> = {
    during: text(values, 'during'),
    match: text(values, 'match'),
    text: text(values, 'text'),
    basis: text(values, 'basis'),
    planned: values['planned'],
    kind,
    country,
  }
  for (const [name, collection] of Object.entries(ID_OPTIONS)) {
    query[name] = texts(values, name)
    for (const value of texts(values, name) ?? []) checkOption(name, value, idsOf([collection]))
  }
  // the finder checks the rest itself
  return query as EventQuery
}
