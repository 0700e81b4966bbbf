import { describe, expect, test } from 'vitest'
import type { ApiModel } from '../../../scripts/release/api-model.js'
import { checkRelease, type Snapshot } from '../../../scripts/release/check-release.js'
import type { Redirect } from '../../../src/types/redirect.js'
import { copyOfBundledData, type LooseDataset, record } from '../../broken-dataset.js'

const API: ApiModel = {
  index: {
    Tie: {
      kind: 'interface',
      members: {
        id: { type: 'readonly id: string;', optional: false },
        since: { type: 'readonly since?: string;', optional: true },
      },
    },
    TieKind: { kind: 'union', members: ["'sister-city'", "'cooperation'"] },
    findTies: { kind: 'other', text: 'declare function findTies(): Tie[];' },
  },
}
const last: Snapshot = { version: '1.4.2', dataset: copyOfBundledData(), api: API }

interface History {
  data?: (data: LooseDataset) => void
  api?: ApiModel
  version?: string
  changelog?: string
  redirects?: Redirect[]
}

function check({ data, api = API, version = '1.4.2', changelog = '', redirects = [] }: History) {
  const dataset = copyOfBundledData()
  data?.(dataset)
  const { changes, needed, faults } = checkRelease(last, { version, dataset, api, changelog, redirects })
  return { told: changes.map(({ bump, subject, what }) => `${bump} ${subject}: ${what}`), needed, faults }
}
const without = (id: string) => (data: LooseDataset) => {
  data.people = data.people.filter((person) => person.id !== id)
  data.evidence = data.evidence.filter((entry) => entry.record !== id)
}

test('nothing has changed', () => {
  expect(check({})).toEqual({ told: [], needed: 'none', faults: [] })
})

describe('made-up histories', () => {
  test('an id removed is major and needs a redirect', () => {
    expect(check({ data: without('huang-qiang'), version: '1.5.0', changelog: '`huang-qiang`' })).toEqual({
      told: ['major huang-qiang: removed without a redirect'],
      needed: 'major',
      faults: [
        'expected a major bump from 1.4.2, in the version or at [Unreleased] in CHANGELOG.md, found minor',
        'huang-qiang: expected a redirect in data/redirects.yaml for an id that is gone, found none',
      ],
    })
  })

  test('an id moved, with its redirect and a major version, goes out', () => {
    const { told, faults } = check({
      data: (data) => {
        record(data.people, 'huang-qiang').id = 'huang-qiang-of-xiamen'
        for (const entry of data.evidence) if (entry.record === 'huang-qiang') entry.record = 'huang-qiang-of-xiamen'
        const trip = record(data.events, 'beijing-investment-trip-2020')
        trip.participants[1].who = 'huang-qiang-of-xiamen'
      },
      redirects: [
        {
          from: 'huang-qiang',
          kind: 'moved',
          to: ['huang-qiang-of-xiamen'],
          reason: 'there is another',
          since: '2.0.0',
        },
      ],
      version: '2.0.0',
      changelog: '`huang-qiang` is now `huang-qiang-of-xiamen`; `beijing-investment-trip-2020`',
    })
    expect(told).toContain('major huang-qiang: moved to huang-qiang-of-xiamen: there is another')
    expect(faults).toEqual([])
  })

  test('a value corrected is a patch, which must be announced and listed', () => {
    const data = (copy: LooseDataset) => {
      record(copy.people, 'nan-yin').name.en = 'Nan Yen'
    }
    expect(check({ data })).toEqual({
      told: ['patch nan-yin › name: corrected from {"en":"Nan Yin","zh":"南寅"} to {"en":"Nan Yen","zh":"南寅"}'],
      needed: 'patch',
      faults: [
        'expected a patch bump from 1.4.2, in the version or at [Unreleased] in CHANGELOG.md, found none',
        'nan-yin: expected `nan-yin` to be listed in CHANGELOG.md, as its data has changed, found nothing',
      ],
    })
    expect(check({ data, changelog: '## [Unreleased] - patch\n\n- `nan-yin`: the name\n' }).faults).toEqual([])
    expect(check({ data, version: '1.4.3', changelog: '- `nan-yin`' }).faults).toEqual([])
  })

  test('a record added is minor', () => {
    const data = (copy: LooseDataset) => {
      copy.people.push({ ...record(copy.people, 'nan-yin'), id: 'somebody' })
    }
    const { told, faults } = check({ data, version: '1.4.3', changelog: '`somebody`' })
    expect(told).toEqual(['minor somebody: added to person records'])
    expect(faults).toEqual([
      'expected a minor bump from 1.4.2, in the version or at [Unreleased] in CHANGELOG.md, found patch',
    ])
  })

  test('a value where there was none is minor, one taken back a patch, other evidence a patch', () => {
    const { told } = check({
      data: (copy) => {
        record(copy.ties, 'xiamen-guadalajara-sister-city').since = {
          edtf: '2003',
          start: '2003-01-01',
          end: '2003-12-31',
          basis: 'stated',
        }
        delete record(copy.ties, 'xiamen-phuket-friendship').since
        copy.evidence.find((entry) => entry.record === 'nice').note = 'said again'
      },
    })
    expect(told).toEqual([
      'minor xiamen-guadalajara-sister-city › since: added',
      'patch xiamen-phuket-friendship › since: taken back',
      'patch nice: has other evidence',
    ])
  })

  test('a sister city less narrows a type, and so does a country less', () => {
    const { told, needed } = check({
      data: (copy) => {
        record(copy.ties, 'xiamen-netanya-sister-city').kind = 'cooperation'
        for (const place of copy.places) if (place.country === 'JP') delete place.country
      },
    })
    expect(needed).toBe('major')
    expect(told).toContain('major xiamen-netanya-sister-city: is a sister city no more, so SisterCityId narrows')
    expect(told).toContain('major JP: is the country of no place, so CountryCode narrows')
  })

  test('a record of another type is major', () => {
    const { told } = check({
      data: (copy) => {
        copy.organizations.push({ ...record(copy.places, 'japan'), type: 'organization' })
        copy.places = copy.places.filter(({ id }) => id !== 'japan')
      },
    })
    expect(told).toContain('major japan: was of place and is of organization')
  })
})

describe('the public types', () => {
  const apiWith = (changes: ApiModel[string]) => ({ index: { ...API['index'], ...changes } })
  const { index = {} } = API

  test.each<[string, ApiModel, string]>([
    [
      'a union narrowed',
      apiWith({ TieKind: { kind: 'union', members: ["'sister-city'"] } }),
      "major index › TieKind: narrowed: no longer 'cooperation'",
    ],
    [
      'a union widened',
      apiWith({ TieKind: { kind: 'union', members: ["'sister-city'", "'cooperation'", "'x'"] } }),
      "minor index › TieKind: widened: also 'x'",
    ],
    ['a field removed', apiWith({ Tie: { kind: 'interface', members: {} } }), 'major index › Tie.id: field removed'],
    [
      'a field narrowed',
      apiWith({
        Tie: {
          kind: 'interface',
          members: {
            ...(index['Tie'] as { members: object }).members,
            id: { type: 'readonly id: TieId;', optional: false },
          },
        },
      }),
      'major index › Tie.id: was readonly id: string;, is readonly id: TieId;',
    ],
    [
      'an optional field added',
      apiWith({
        Tie: {
          kind: 'interface',
          members: {
            ...(index['Tie'] as { members: object }).members,
            place: { type: 'readonly place?: string;', optional: true },
          },
        },
      }),
      'minor index › Tie.place: optional field added',
    ],
    [
      'a required field added',
      apiWith({
        Tie: {
          kind: 'interface',
          members: {
            ...(index['Tie'] as { members: object }).members,
            place: { type: 'readonly place: string;', optional: false },
          },
        },
      }),
      'major index › Tie.place: required field added, which records of a user’s own lack',
    ],
    [
      'a signature changed',
      apiWith({ findTies: { kind: 'other', text: 'declare function findTies(q: Query): Tie[];' } }),
      'major index › findTies: declared in another way',
    ],
    [
      'an export added',
      apiWith({ label: { kind: 'other', text: 'declare function label(): string;' } }),
      'minor index › label: exported',
    ],
    [
      'an export removed',
      { index: { Tie: index['Tie'] as never, TieKind: index['TieKind'] as never } },
      'major index › findTies: no longer exported',
    ],
    ['an entry added', { ...API, convert: {} }, 'minor convert: a new entry point'],
    ['an entry removed', {}, 'major index: the entry point is gone'],
  ])('%s', (_, api, message) => {
    expect(check({ api }).told).toContain(message)
  })
})

test('an announcement that is none is refused', () => {
  expect(() => check({ changelog: '## [Unreleased] - huge\n' })).toThrow(
    'CHANGELOG.md: expected [Unreleased] to announce one of none, patch, minor, major, found "huge"',
  )
})

test('a record that is called like an entry point must be listed as any other', () => {
  const { faults } = check({
    data: (copy) => {
      copy.people.push({ ...record(copy.people, 'nan-yin'), id: 'search' })
    },
    version: '1.5.0',
  })
  expect(faults).toEqual([
    'search: expected `search` to be listed in CHANGELOG.md, as its data has changed, found nothing',
  ])
})

describe('what is told of a record', () => {
  const redirected = (kind: 'withdrawn' | 'split', to: string[]) =>
    check({
      data: without('huang-qiang'),
      redirects: [{ from: 'huang-qiang', kind, to, reason: 'why', since: '2.0.0' }],
    }).told
  test('a redirect to none or to several', () => {
    expect(redirected('withdrawn', [])).toEqual(['major huang-qiang: withdrawn: why'])
    expect(redirected('split', ['a', 'b'])).toEqual(['major huang-qiang: split to a, b: why'])
  })

  test('a field that was and is left open has not changed', () => {
    expect(
      check({
        data: (copy) => {
          record(copy.people, 'nan-yin').aliases = undefined
        },
      }).told,
    ).toEqual([])
  })

  test('a country more narrows nothing', () => {
    const { told } = check({
      data: (copy) => {
        for (const place of copy.places) place.country ??= 'CN'
      },
    })
    expect(told.filter((line) => line.includes('narrows'))).toEqual([])
  })

  test('a country that is gone is no record that must be listed', () => {
    const { told, faults } = check({
      data: (copy) => {
        for (const place of copy.places) if (place.country === 'JP') delete place.country
      },
      version: '2.0.0',
      changelog: JSON.stringify(last.dataset.places.map(({ id }) => `\`${id}\``)),
    })
    expect(told).toContain('major JP: is the country of no place, so CountryCode narrows')
    expect(faults).toEqual([])
  })

  test('a sister city that is gone is told of once', () => {
    const id = 'xiamen-netanya-sister-city'
    const { told } = check({
      data: (copy) => {
        copy.ties = copy.ties.filter((tie) => tie.id !== id)
      },
    })
    expect(told).toEqual([`major ${id}: removed without a redirect`])
  })

  test('evidence is told of where the record has not changed, also where there was none', () => {
    const passages = (id: string, name?: string) =>
      check({
        data: (copy) => {
          if (name) record(copy.people, id).name.en = name
          copy.evidence.push({ ...copy.evidence[0], record: id })
        },
      })
    expect(passages('nan-yin').told).toEqual(['patch nan-yin: has other evidence'])
    expect(passages('xiamen-cardiff-sister-city').told).toEqual([
      'patch xiamen-cardiff-sister-city: has other evidence',
    ])
    expect(passages('nan-yin', 'Nan Yen').told).toHaveLength(1)
    expect(passages('nan-yin', 'Nan Yen').told[0]).toContain('corrected from')
  })

  test('a long value is cut, one of sixty characters is not', () => {
    const told = (length: number) =>
      check({
        data: (copy) => {
          record(copy.sources, 'historic-city-2020').document = 'x'.repeat(length)
        },
      }).told[0]
    expect(told(58)).toMatch(/ to "x{58}"$/)
    expect(told(59)).toMatch(/ to "x{58}…$/)
  })

  test('a record of which two fields have changed must be listed once', () => {
    const { faults } = check({
      data: (copy) => {
        Object.assign(record(copy.people, 'nan-yin'), { name: { zh: '南', en: 'Nan' }, roles: [] })
      },
      version: '1.5.0',
    })
    expect(faults).toHaveLength(1)
  })
})

test('an interface or a union that becomes something else, and the other way round', () => {
  const { index = {} } = API
  const other = { kind: 'other', text: 'x' } as const
  for (const name of ['Tie', 'TieKind']) {
    const api = { index: { ...index, [name]: other } }
    expect(check({ api }).told).toEqual([`major index › ${name}: declared in another way`])
  }
  for (const item of [index['Tie'], index['TieKind']]) {
    const api = { index: { ...index, findTies: item as never } }
    expect(check({ api }).told).toEqual(['major index › findTies: declared in another way'])
  }
})
