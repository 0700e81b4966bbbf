import fc from 'fast-check'
import { partNames } from '../../src/generated/tables.js'
import type { PartName } from '../../src/generated/types.js'
import type { Loose } from '../query/by-hand.js'
import { hostileValue } from './hostile-values.js'

export type LooseDataset = Record<PartName, Loose[]>

/** One change to a dataset, with the ids of the affected records. */
export interface Mutation {
  readonly kind: string
  readonly part: PartName
  readonly apply: (data: LooseDataset) => Touched
}

/** The target of a mutation. */
export interface Touched {
  readonly touched: readonly string[]
  /** One field of one record, with its path under the old and the new name. */
  readonly field?: { readonly item: Loose; readonly paths: readonly string[] }
}

const place = fc.record({ part: fc.constantFrom(...partNames), at: fc.nat(), path: fc.nat() })
const KEYS = ['mayor', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '0', '']

/** Dropped, renamed, retyped, added, duplicated, moved: a field, an item of a list, or a whole record or collection. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: onField('drop', fc.constant(undefined), (holder, key) => remove(holder, key)) },
  {
    weight: 2,
    arbitrary: onField('rename', fc.constantFrom(...KEYS), (holder, key, name) => {
      const value = holder[key]
      remove(holder, key)
      return define(holder, `${String(key)}${name}`, value)
    }),
  },
  { weight: 6, arbitrary: onField('retype', hostileValue, (holder, key, value) => define(holder, key, value)) },
  {
    weight: 2,
    arbitrary: onField('add', fc.tuple(fc.constantFrom(...KEYS), hostileValue), (holder, _, [key, value]) => {
      return define(holder, key, value)
    }),
  },
  {
    weight: 2,
    arbitrary: onField('nudge', fc.constantFrom(-1, 1), (holder, key, by) => {
      const value = holder[key]
      if (typeof value === 'number') return define(holder, key, value + by)
      if (typeof value !== 'string') return define(holder, key, [value])
      const nudged = value.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + by + 10) % 10))
      return define(holder, key, nudged)
    }),
  },
  {
    weight: 1,
    arbitrary: onItem('duplicate', fc.constant(undefined), (data, part, at) => {
      const original = itemAt(data, part, at)
      if (original !== undefined) data[part].push(original)
      return original
    }),
  },
  { weight: 1, arbitrary: onItem('remove', fc.constant(undefined), takeOut) },
  {
    weight: 1,
    arbitrary: onItem('move', fc.constantFrom(...partNames), (data, part, at, other) => {
      const moved = takeOut(data, part, at)
      if (moved !== undefined && Array.isArray(data[other])) data[other].push(moved)
      return moved
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, hostileValue).map(([{ part }, value]) => ({
      kind: 'collection',
      part,
      apply: (data: LooseDataset) => {
        const gone = data[part].flatMap(namesOf)
        data[part] = value as Loose[]
        return { touched: [part, ...gone] }
      },
    })),
  },
)

/** Changes a whole list item and returns it. */
function onItem<V>(
  kind: string,
  values: fc.Arbitrary<V>,
  change: (data: LooseDataset, part: PartName, at: number, value: V) => Loose,
): fc.Arbitrary<Mutation> {
  return fc.tuple(place, values).map(([{ part, at }, value]) => ({
    kind,
    part,
    apply: (data) => ({ touched: namesOf(change(data, part, at, value)) }),
  }))
}

function onField<V>(
  kind: string,
  values: fc.Arbitrary<V>,
  /** Returns the key of the added value, if it differs from the given one. */
  change: (holder: Record<PropertyKey, unknown>, key: PropertyKey, value: V) => PropertyKey | undefined,
): fc.Arbitrary<Mutation> {
  return fc.tuple(place, values).map(([{ part, at, path }, value]) => ({
    kind,
    part,
    apply: (data) => {
      const item = itemAt(data, part, at)
      const before = namesOf(item)
      const places = isPlain(item) ? placesIn(item) : []
      const chosen = places[path % Math.max(1, places.length)]
      const position = at % Math.max(1, data[part].length)
      const touched = (names: readonly string[]) => [...before, ...names, `#${position}`]
      if (!chosen) return { touched: touched([]) }
      const added = change(chosen.holder, chosen.key, value)
      return {
        touched: touched(namesOf(item)),
        field: { item, paths: keysTouched(chosen, added).map((way) => way.map(String).join('.')) },
      }
    },
  }))
}

/** A whole list, because a gap shifts the items after it. */
function keysTouched({ holder, key, above }: Place, added: PropertyKey | undefined): (readonly PropertyKey[])[] {
  return Array.isArray(holder) ? [above] : [key, added ?? key].map((one) => [...above, one])
}

function itemAt(data: LooseDataset, part: PartName, at: number): Loose {
  return Array.isArray(data[part]) && data[part].length > 0 ? data[part][at % data[part].length] : undefined
}

function takeOut(data: LooseDataset, part: PartName, at: number): Loose {
  return data[part].length > 0 ? data[part].splice(at % data[part].length, 1)[0] : undefined
}

/** Deeper than any record. */
const DEEPEST = 6

/** Whether an object can be inspected without running user code. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  try {
    return Reflect.ownKeys(value).length >= 0
  } catch {
    return false
  }
}

interface Place {
  readonly holder: Record<PropertyKey, unknown>
  readonly key: PropertyKey
  /** The path of the parent. */
  readonly above: readonly PropertyKey[]
}

/** Every field of a record, including nested ones. */
function placesIn(value: object, above: readonly PropertyKey[] = []): Place[] {
  const holder = value as Record<PropertyKey, unknown>
  return Reflect.ownKeys(value)
    .filter((key) => !(Array.isArray(value) && key === 'length'))
    .flatMap((key) => {
      const held = Object.getOwnPropertyDescriptor(holder, key)?.value
      const below = above.length < DEEPEST && isPlain(held) ? placesIn(held, [...above, key]) : []
      return [{ holder, key, above }, ...below]
    })
}

function namesOf(item: Loose): string[] {
  // inserted getters and proxies must not run here
  if (!isPlain(item)) return []
  const own = Object.getOwnPropertyDescriptors(item) as Record<string, PropertyDescriptor>
  return [own['id']?.value, own['record']?.value].filter((name) => typeof name === 'string')
}

function remove(holder: Record<PropertyKey, unknown>, key: PropertyKey): undefined {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

/** Defines an own property, even for keys such as `__proto__`. */
function define(holder: Record<PropertyKey, unknown>, key: PropertyKey, value: unknown): PropertyKey {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
  return key
}
