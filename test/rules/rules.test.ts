import { describe, expect, test } from 'vitest'
import type { OwnDataset, OwnEvidence } from '../../src/generated/types.js'
import { ruleContext } from '../../src/rules/context.js'
import { rules } from '../../src/rules/index.js'
import { asTold, type Change, changed, problemsAfter, type Told, told } from '../fixture/broken.js'
import { dated, entryIn, type Mutable, type MutableDataset, recordIn, set } from '../fixture/index.js'

/** A change that breaks the rule, with the problems it reports, and a change that keeps it. */
interface Cases {
  readonly breaks: Readonly<Record<string, readonly [Change, ...Told[]]>>
  readonly keeps: Readonly<Record<string, Change>>
}

/** Sets a value in a record. */
const put =
  (id: string, path: string, value: unknown): Change =>
  (data) =>
    set(recordIn(data, id), path, value)

/** Sets a value in the evidence of a field. */
const say =
  (id: string, field: string, path: string, value: unknown, source?: string): Change =>
  (data) =>
    set(entryIn(data, id, field, source), path, value)

const all =
  (...changes: readonly Change[]): Change =>
  (data) => {
    for (const change of changes) change(data)
  }

/** Removes all evidence of a record, or of one field. */
const withoutEvidence =
  (id: string, field?: string): Change =>
  (data) => {
    data.evidence = data.evidence.filter(
      (entry) => entry.record !== id || (field !== undefined && !entry.fields.includes(field)),
    )
  }

/** Adds an entry like the first one of a record on a field. */
const oneMore =
  (id: string, field: string, change: (entry: Mutable<OwnEvidence>) => void, source?: string): Change =>
  (data) => {
    const entry = structuredClone(entryIn(data, id, field, source))
    change(entry)
    data.evidence.push(entry)
  }

const ring = (...ids: string[]) => ids.join(' → ')

const planned = 'youth-seminar-2020'
const city = 'wanglan-apia-sister-city'
const stage = 'wanglan-apia-exchange'
const people = 'forum-people-2019'
const orders = 'forum-signed-2019'
const agency = 'coast-agency-forum-2019'
const official = 'wanglan-fao-apia-2019'

const cases: Readonly<Record<string, Cases>> = {
  resolvedReferences: {
    breaks: {
      'an id that no record has': [put('apia', 'within', 'atlantis'), 'apia › within: "atlantis", which no record'],
      'a record of another type, deep in a list': [
        put('ocean-forum-2019', 'participants.0.who', 'ocean-forum'),
        'ocean-forum-2019 › participants.who: another person, organization or place; "ocean-forum", which is a forum',
      ],
      'the record itself': [put(planned, 'about', [planned]), `${planned} › about: the record itself`],
      'what a source gives instead': [
        say(city, 'signatories', 'says.signatories.0.who', 'Mr. Shen'),
        `${city} › says.signatories.who: "Mr. Shen", which no record has`,
      ],
    },
    keeps: {
      'a record of any type where any is allowed': put(planned, 'about', ['samoa', 'lin-an', 'geonames', people, city]),
    },
  },
  noCycles: {
    breaks: {
      'places in each other; a place that is only inside the cycle is not reported': [
        put('china', 'within', 'wanglan'),
        `china › within: ${ring('china', 'wanglan', 'china')}`,
        `wanglan › within: ${ring('wanglan', 'china', 'wanglan')}`,
      ],
      'a body that belongs to its own part': [
        put('wanglan-government', 'parent', 'wanglan-port-group'),
        'wanglan-government › parent',
        'wanglan-port-group › parent',
      ],
      'a series that is part of its own part': [
        put('ocean-forum', 'partOf', 'youth-seminar'),
        'ocean-forum › partOf',
        'youth-seminar › partOf',
      ],
      'a tie that comes after its own successor': [
        put(city, 'succeededBy', stage),
        `${stage} › succeededBy`,
        `${city} › succeededBy`,
      ],
      'pages that print each other': [
        put('islands-post-apia-2019', 'reprintOf', 'islands-post-copy-2020'),
        'islands-post-apia-2019 › reprintOf',
        'islands-post-copy-2020 › reprintOf',
      ],
      'a long cycle, of which only the start is shown': [
        (data) => {
          for (let at = 0; at < 9; at++) {
            data.places.push({
              ...structuredClone(data.places[0] as Mutable<OwnDataset['places'][number]>),
              id: `p${at}`,
              within: `p${(at + 8) % 9}`,
            })
          }
        },
        ...Array.from({ length: 9 }, (_, at): Told => {
          const way = Array.from({ length: 8 }, (_, step) => `p${(at + 9 - step) % 9}`)
          return `p${at} › within: ${ring(...way, '…', `p${at}`)}`
        }),
      ],
    },
    keeps: { 'a record in itself, which resolvedReferences reports': put('samoa', 'within', 'samoa') },
  },
  dateWindow: {
    breaks: {
      'days that are not those of the EDTF string': [
        all(put(planned, 'date.start', '2020-01-02'), put(planned, 'date.end', '2020-12-30')),
        `${planned} › date.start: "2020-01-01"`,
        `${planned} › date.end: "2020-12-31"`,
      ],
      'an end before the start': [put(planned, 'date.end', '2019-12-31'), `${planned} › date.end: 2020-01-01`],
      ...Object.fromEntries(
        ['2022-13', '2022-02-30', 'May 2022', '2022/2021', '../..'].map((edtf) => [
          `"${edtf}", which is no EDTF`,
          [put(planned, 'date.edtf', edtf), `${planned} › date.edtf: ${edtf}`] as [Change, Told],
        ]),
      ),
      'an open end that is not marked': [
        put('sailing-season-2019', 'date.open', undefined),
        'sailing-season-2019 › date.open: "end"',
      ],
      'an open start that is marked as another side': [
        put('plan-target-2025', 'period.open', 'end'),
        'plan-target-2025 › period.open: "start"',
      ],
      'an open side that has a day': [
        put('sailing-season-2019', 'date.end', '2020-01-01'),
        'sailing-season-2019 › date.end: 9999-12-31',
      ],
      'a closed date that says it is open': [put(planned, 'date.open', 'end'), `${planned} › date.open: nothing`],
    },
    keeps: Object.fromEntries(
      ['2020-02-29', '2020-05', '2020~', '[2019,2020-05-01]', '[..2020]', '2020/..', '../2020', '2019/2020-05'].map(
        (edtf) => [edtf, put(planned, 'date', dated(edtf))],
      ),
    ),
  },
  dateBasis: {
    breaks: {
      'a date that claims to be stated': [put(planned, 'date.basis', 'stated'), `${planned} › date.basis: inferred`],
      'a date that claims to be inferred': [
        put('sailing-season-2019', 'date.basis', 'inferred'),
        'sailing-season-2019 › date.basis: stated',
      ],
    },
    keeps: {
      'one statement among inferences': all(
        put(planned, 'date.basis', 'stated'),
        oneMore(planned, 'date', (entry) => Object.assign(entry, { basis: 'stated', note: undefined })),
      ),
      'no basis': put(planned, 'date.basis', undefined),
      'no evidence, which another rule reports': withoutEvidence(planned, 'date'),
    },
  },
  editionOfForum: {
    breaks: {
      'an edition of nothing': [put(planned, 'forum', undefined), `${planned} › edition: without a forum`],
      'the edition that another event is': [
        put('youth-seminar-2019', 'edition', 2),
        `${planned} › edition: youth-seminar-2019`,
      ],
    },
    keeps: { 'the same number of another forum': put(planned, 'edition', 3) },
  },
  succession: {
    breaks: {
      'a later stage with another partner': [put(city, 'partner', 'porto'), `${stage} › succeededBy: porto`],
      'a later stage with another party': [put(city, 'party', 'lantai'), `${stage} › succeededBy: lantai`],
      'a later stage that begins before the earlier': [
        put(city, 'since', dated('2015')),
        `${stage} › succeededBy: since 2015`,
      ],
    },
    keeps: {
      'a later stage of the same year': put(city, 'since', dated('2016-01')),
      'a stage of no known year': put(stage, 'since', undefined),
    },
  },
  derivedValuesFollow: {
    breaks: {
      'the name of a tie': [put(city, 'name.en', 'Wanglan and Apia'), `${city} › name: Wanglan – Apia`],
      'the country of a tie': [put(city, 'country', 'CN'), `${city} › country: "WS"; "CN"`],
      'the country of a body': [
        put('lantai-tidal-university-cooperation', 'country', 'CN'),
        'lantai-tidal-university-cooperation › country: "PT"',
      ],
      'when a tie was first reported': [
        put('lantai-tidal-university-cooperation', 'firstReported', dated('2019')),
        'lantai-tidal-university-cooperation › firstReported: "2019-12-20"',
      ],
      'when a tie was first reported, if it is known since when it is': [
        put(city, 'firstReported', dated('2019')),
        `${city} › firstReported: nothing`,
      ],
      'when a tie was last confirmed': [put(city, 'lastConfirmed', dated('2019')), `${city} › lastConfirmed`],
      'sources that its evidence lacks': [put('lin-an', 'sources', [agency]), `lin-an › sources: ${agency}`],
      'sources in another order': [
        (data) => {
          const record = recordIn(data, 'lin-an')
          record['sources'] = [...(record['sources'] as string[])].reverse()
        },
        'lin-an › sources: harbour-report-2019, blue-harbour-brief-2020;',
      ],
      'a missing dispute': [put(people, 'disputed', ['unit']), `${people} › disputed: value; unit`],
      'a dispute that there is not': [put('lin-an', 'disputed', ['name']), 'lin-an › disputed: name'],
    },
    keeps: {
      'what is left out': all(
        ...['name', 'country', 'firstReported', 'lastConfirmed', 'sources', 'disputed'].map((field) =>
          put(city, field, undefined),
        ),
      ),
    },
  },
  openListsAreLists: {
    breaks: {
      'a field that the record lacks': [put(planned, 'openLists', ['places']), `${planned} › openLists: "places"`],
      'a field that is not a list': [put(planned, 'openLists', ['date']), `${planned} › openLists: "date"`],
      itself: [put(planned, 'openLists', ['openLists']), `${planned} › openLists: "openLists"`],
    },
    keeps: { 'several lists': put('ocean-forum-2019', 'openLists', ['participants', 'places']) },
  },
  evidenceFieldsExist: {
    breaks: {
      'a record that there is not': [
        oneMore(planned, 'date', (entry) => set(entry, 'record', 'atlantis')),
        'atlantis › record: "atlantis"',
      ],
      'a field that the record lacks': [say(planned, 'date', 'fields.0', 'depth'), `${planned} › fields: "depth"`],
      'a part of a field that it lacks': [
        say(planned, 'name.zh', 'fields', ['name.fr']),
        `${planned} › fields: "name.fr"`,
      ],
      'a value for another field': [
        say(people, 'value', 'says', { value: 1150, unit: 'group' }, agency),
        `${people} › says.unit: "unit"`,
      ],
    },
    keeps: { 'a field deep in the record': say(planned, 'date', 'fields', ['date.edtf', 'name.en']) },
  },
  evidenceInSource: {
    breaks: {
      'an unknown source': [say(planned, 'date', 'source', 'wanglan'), `${planned} › source: "wanglan"`],
      'an unknown second source': [say(planned, 'date', 'with', ['atlantis']), `${planned} › with: "atlantis"`],
      'an article without a passage': [
        all(
          ...['document', 'start', 'end', 'digest', 'from', 'to'].map((field) =>
            say(planned, 'date', field, undefined),
          ),
        ),
        `${planned} › document: none`,
      ],
      'a passage of a page': [say(planned, 'date', 'source', agency), `${planned} › document: "harbour-2020"`],
      'another document than that of the article': [
        say(planned, 'date', 'document', 'harbour-2019'),
        `${planned} › document: "harbour-2019"`,
      ],
      'a passage before the article': [all(say(orders, 'value', 'start', 3)), `${orders} › start: within 4 to`],
      'a passage that ends behind the article': [
        (data) =>
          set(entryIn(data, orders, 'value'), 'end', (recordIn(data, 'harbour-report-2019')['end'] as number) + 1),
        `${orders} › start: within 4 to`,
      ],
      'a passage that ends where it starts': [
        (data) => set(entryIn(data, orders, 'value'), 'end', entryIn(data, orders, 'value').start),
        `${orders} › start: within 4 to`,
      ],
      'last characters longer than the passage': [
        (data) => {
          const entry = entryIn(data, orders, 'value')
          Object.assign(entry, { end: (entry.start as number) + 4, from: '第', to: '超过2亿美元' })
        },
        `${orders} › from: 4 characters`,
      ],
    },
    keeps: {
      'a passage up to the very end of the article': (data) =>
        set(entryIn(data, orders, 'value'), 'end', recordIn(data, 'harbour-report-2019')['end']),
      'first characters that are the whole passage': (data) => {
        const entry = entryIn(data, orders, 'value')
        Object.assign(entry, { end: (entry.start as number) + 3, from: '第三届', to: '届' })
      },
    },
  },
  everyFieldHasEvidence: {
    breaks: {
      'a field that loses its evidence': [
        say('ocean-forum', 'frequency', 'fields', ['kind', 'name.zh', 'organizers']),
        'ocean-forum › frequency: none',
      ],
      'all fields of a record that has none': [withoutEvidence('lin-an'), 'lin-an › name: none'],
      'a field whose sources do not agree with it': [
        (data) => {
          for (const entry of data.evidence)
            if (entry.record === 'wanglan-porto-exchange') set(entry, 'agrees', 'in-part')
        },
        ...['kind', 'party', 'partner', 'since'].map((field): Told => `wanglan-porto-exchange › ${field}: none`),
      ],
      'a title of an article': [
        withoutEvidence('harbour-report-2019', 'titleOrigin'),
        'harbour-report-2019 › title: none',
        'harbour-report-2019 › titleOrigin: none',
      ],
    },
    keeps: {
      'a field that a source gives in part': say('ocean-forum-2019', 'theme', 'fields', ['date']),
      'other names in English only': put('tidal-university', 'aliases', { en: ['Tide U', 'TU'] }),
      'pages and datasets': all(put('geonames', 'version', '4'), put(agency, 'publisher', 'Coast News')),
      'ids and what follows from other fields': put(city, 'name', undefined),
    },
  },
  inferredHasNote: {
    breaks: {
      'an inference without its reasoning': [say(planned, 'date', 'note', undefined), `${planned} › note: date`],
      'a second source for what is stated': [
        say(planned, 'name.zh', 'with', [agency]),
        `${planned} › basis: "inferred"`,
      ],
    },
    keeps: { 'a note on what is stated': say(planned, 'name.zh', 'note', { zh: '注', en: 'A note.' }) },
  },
  sisterCityStated: {
    breaks: {
      'a sister city that is only inferred': [
        all(
          say(city, 'kind', 'basis', 'inferred', 'harbour-report-2019'),
          say(city, 'kind', 'basis', 'inferred', official),
        ),
        `${city} › kind: "sister-city"`,
      ],
    },
    keeps: {
      'one statement among inferences': say(city, 'kind', 'basis', 'inferred', official),
      'another tie that is only inferred': say(
        'wanglan-porto-exchange',
        'kind',
        'basis',
        'inferred',
        'porto-city-twins-2018',
      ),
      'no evidence, which another rule reports': withoutEvidence(city),
    },
  },
  saysValid: {
    breaks: {
      'a word that the field cannot have': [
        say('blue-harbour-plan', 'status', 'says', { status: 5 }, 'harbour-report-2019'),
        'blue-harbour-plan › says.status: 5',
      ],
      'an object whose part is wrong': [
        say('ocean-forum-2019', 'date', 'says.date.start', 'June', agency),
        'ocean-forum-2019 › says.date.start: "June"',
      ],
      'a list whose item is wrong': [
        say(city, 'signatories', 'says.signatories.0.who', 5),
        `${city} › says.signatories.0.who: 5`,
      ],
      'a part of a text that is too long': [
        say('ocean-forum-2019', 'theme.en', 'says', { 'theme.en': 'x'.repeat(161) }),
        'ocean-forum-2019 › says.theme.en: 160 characters',
      ],
    },
    keeps: { 'an open word of one’s own': say(people, 'value', 'says', { value: 1151 }, agency) },
  },
  saysFits: {
    breaks: {
      'a contradiction without the other value': [
        say(people, 'value', 'says', undefined, agency),
        `${people} › says.value: none`,
      ],
      'what was true once without the value it had': [
        say('blue-harbour-plan', 'status', 'says', undefined, 'harbour-report-2019'),
        'blue-harbour-plan › says.status: "earlier"',
      ],
      'the value of the record itself': [
        say(people, 'value', 'says.value', 1200, agency),
        `${people} › says.value: 1200`,
      ],
      'the same date in other days': [
        say('ocean-forum-2019', 'date', 'says.date', { ...dated('2019'), edtf: '2019-11-05/2019-11-07' }, agency),
        'ocean-forum-2019 › says.date: 2019-11-05/2019-11-07',
      ],
      'a less exact date that leaves out the record’s': [
        say('ocean-forum-2019', 'date', 'says.date', dated('2019-10'), agency),
        'ocean-forum-2019 › says.date: 2019-10',
      ],
      ...Object.fromEntries(
        ['2019-11-04', '2019-11-08', '2019-11-06/2019-11-08'].map((edtf) => [
          `another day than those of what lasted several: ${edtf}`,
          [
            say('ocean-forum-2019', 'date', 'says.date', dated(edtf), agency),
            `ocean-forum-2019 › says.date: ${edtf}`,
          ] as [Change, Told],
        ]),
      ),
      'a contradiction that allows the record’s date': [
        say('suva-port-talks-2019', 'date', 'says.date', dated('2019-03'), 'fiji-wire-talks-2019'),
        'suva-port-talks-2019 › says.date: 2019-03',
      ],
      'an agreement with another value': [
        say(people, 'value', 'says', { value: 1150 }, 'harbour-report-2019'),
        `${people} › says.value: "yes"`,
      ],
      'a part that the list does not have': [
        say('apia-signing-2019', 'participants', 'says.participants.0.role', 'speaker', official),
        'apia-signing-2019 › says.participants',
      ],
      'parts that together are not the list': [
        say(city, 'signatories', 'fields', ['kind'], 'islands-post-apia-2019'),
        `${city} › signatories`,
      ],
      'a Chinese name that no part has': [
        all(
          put('apia', 'aliases.zh', ['阿皮亚', '阿皮']),
          say('apia', 'aliases.zh', 'says', { 'aliases.zh': ['阿皮亚'] }, 'harbour-report-2019'),
        ),
        'apia › aliases.zh: "阿皮"',
      ],
    },
    keeps: {
      ...Object.fromEntries(
        ['2019-11-05', '2019-11-06', '2019-11-07', '2019-11-01/2019-11-07', '2019-11-05/2019-11-30'].map((edtf) => [
          `a day of what lasted several, or a wider time: ${edtf}`,
          say('ocean-forum-2019', 'date', 'says.date', dated(edtf), agency),
        ]),
      ),
      'the whole list of one source beside a part of another': say(
        'apia-signing-2019',
        'participants',
        'says',
        undefined,
        official,
      ),
      'less exact, without a value': say(people, 'value', 'agrees', 'in-part', agency),
    },
  },
  bestKnown: {
    breaks: {
      'an official page against an article': [put(agency, 'official', true), `${people} › value: 1150`],
      'two independent publishers against an article': [
        oneMore(people, 'value', (entry) => set(entry, 'source', 'islands-post-apia-2019'), agency),
        `${people} › value: 1150`,
      ],
      'a date wider than what an agreeing source gives': [
        all(
          put('ocean-forum-2019', 'date', dated('2019-11')),
          say('ocean-forum-2019', 'date', 'agrees', 'no', agency),
          say('ocean-forum-2019', 'date', 'says', { date: dated('2019-11-05/2019-11-07') }, agency),
        ),
        'ocean-forum-2019 › date.edtf: 2019-11-05/2019-11-07',
      ],
      'one of two dates that no rank decides': [
        put('suva-port-talks-2019', 'date', dated('2019-03-01')),
        'suva-port-talks-2019 › date.edtf: [2019-03-01,2019-03-08]',
      ],
      'the date of a page where an official one has another': [
        put('fiji-wire-talks-2019', 'official', true),
        'suva-port-talks-2019 › date.edtf: 2019-03-08',
      ],
    },
    keeps: {
      'a page and its reprint against an article': all(
        say(people, 'value', 'source', 'islands-post-apia-2019', agency),
        oneMore(people, 'value', (entry) => set(entry, 'source', 'islands-post-copy-2020'), 'islands-post-apia-2019'),
      ),
      'what was true once': put('harbour-report-2019', 'official', true),
    },
  },
}

type RuleName = keyof typeof cases

function tellsOf(name: RuleName, data: MutableDataset): string[][] {
  const rule = rules.find((one) => one.name === name)
  if (!rule) throw new RangeError(`expected the name of a rule, found "${name}"`)
  return rule(ruleContext(data as OwnDataset)).map(told)
}

test('every rule has cases, and every rule with cases is run', () => {
  expect(Object.keys(cases).sort()).toEqual(rules.map(({ name }) => name).sort())
})

test('the fixture keeps every rule', () => {
  expect(problemsAfter(() => {})).toEqual([])
})

describe.each(Object.entries(cases))('%s', (name, { breaks, keeps }) => {
  test.each(Object.entries(breaks))('reports %s', (_, [change, ...expected]) => {
    expect(tellsOf(name, changed(change))).toEqual(expected.map(asTold))
    // and parseDataset runs it
    expect(problemsAfter(change).map(told)).toEqual(expect.arrayContaining(expected.map(asTold)))
  })

  test.each(Object.entries(keeps))('lets pass: %s', (_, change) => {
    expect(tellsOf(name, changed(change))).toEqual([])
  })
})
