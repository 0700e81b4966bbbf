import { expect, test } from 'vitest'
import {
  events,
  figures,
  findEvents,
  findFigures,
  findStatements,
  findTies,
  statements,
  ties,
} from '../../src/index.js'

/** Every text of a record in which `text` looks, written down anew. */
const textsOf = {
  events: (event: (typeof events)[number]) => [
    event.name,
    event.theme,
    ...(event.participants ?? []).flatMap(({ group, as }) => [group, as]),
  ],
  ties: (tie: (typeof ties)[number]) => [tie.name, tie.wording, ...(tie.areas ?? [])],
  figures: (figure: (typeof figures)[number]) => [figure.counts, figure.wording],
  statements: (statement: (typeof statements)[number]) => [
    statement.gist,
    statement.group,
    ...(statement.topics ?? []),
  ],
}

const cases = [
  ['events', events, findEvents, textsOf.events],
  ['ties', ties, findTies, textsOf.ties],
  ['figures', figures, findFigures, textsOf.figures],
  ['statements', statements, findStatements, textsOf.statements],
] as const

test.each(cases)(
  'each text of %s finds its record, in either language and any case, and only those that have it',
  (_, records, find, texts) => {
    const all = (records as readonly never[]).map((record) => ({
      record,
      own: (texts as (record: never) => unknown[])(record).flatMap((text) =>
        text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text as object),
      ) as string[],
    }))
    for (const { record, own } of all) {
      for (const text of own) {
        const words = text.toUpperCase().split(/\s+/u).filter(Boolean)
        const found = (find as (query: object, records: readonly never[]) => unknown[])(
          { text: `  ${words.join('   ')} ` },
          [...(records as readonly never[])],
        )
        expect(found).toContain(record)
        const expected = all.filter((other) =>
          words.every((word) => other.own.some((one) => one.toLowerCase().includes(word.toLowerCase()))),
        )
        expect(found).toEqual(expected.map((other) => other.record))
      }
    }
    expect(
      (find as (query: object, records: readonly never[]) => unknown[])({ text: 'Stryker was here' }, [
        ...(records as readonly never[]),
      ]),
    ).toEqual([])
  },
)
