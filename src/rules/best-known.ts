import { describeValue } from '../describe/describe-value.js'
import { valueAt } from '../describe/value-at.js'
import { canonicalJson } from '../evidence/canonical-json.js'
import { speaksOf } from '../evidence/speaks-of.js'
import type { OwnEvidence, OwnPage, OwnSource } from '../generated/types.js'
import { compare } from '../query/engine/counts.js'
import { isDate } from './dates-of.js'
import { type Finding, findInRecords, type Placed, type Rule } from './rule.js'

/** A value of a field and the sources that give it. */
export interface Candidate {
  readonly value: unknown
  readonly sources: readonly OwnSource[]
}

/**
 * The value of a field is the one with the best sources. Only an official page or two independent publishers overrule an
 * article. Among pages, official ones come first, then national agencies, then others. A date takes the narrowest of the values
 * that agree. If two contradictory dates are supported equally well, the date is the set of both.
 */
export const bestKnown: Rule = (context) =>
  findInRecords(context, (record) => {
    const entries = context.evidenceOf.get(record.id) ?? []
    if (entries.length < 2) return []
    return [...new Set(entries.flatMap(({ fields }) => fields))].flatMap((field) => {
      const value = valueAt(record, [field])
      if (value === undefined) return []
      const candidates = candidatesOf(field, value, entries, context.recordOf)
      return isDate(value) ? betterDate(field, value.edtf, candidates) : betterValue(field, value, candidates)
    })
  })

function betterDate(field: string, found: string, candidates: readonly Candidate[]): Finding[] {
  const best = bestDates(candidates)
  if (best.length === 0 || best.includes(found)) return []
  return [[`${field}.edtf`, `${best[0]}, the value with the best sources`, found]]
}

function betterValue(field: string, value: unknown, candidates: readonly Candidate[]): Finding[] {
  const own = canonicalJson(value)
  const supported = candidates.find((candidate) => canonicalJson(candidate.value) === own)
  const better = supported && candidates.find((candidate) => candidate !== supported && beats(candidate, supported))
  return better
    ? [[field, `${describeValue(better.value)}, the value with the best sources`, describeValue(value)]]
    : []
}

/**
 * The values that sources give for a field, with equal values grouped. Values that are less exact or no longer true are
 * omitted.
 */
function candidatesOf(
  field: string,
  value: unknown,
  entries: readonly OwnEvidence[],
  recordOf: ReadonlyMap<string, Placed>,
): Candidate[] {
  const groups = new Map<string, { value: unknown; sources: OwnSource[] }>()
  for (const entry of entries) {
    if (!speaksOf(entry, field) || (entry.agrees !== 'yes' && entry.agrees !== 'no')) continue
    const said = valueAt(entry.says, [field])
    // part of a list agrees with the whole list
    if (entry.agrees === 'yes' && Array.isArray(said)) continue
    const given = said ?? (entry.agrees === 'yes' ? value : undefined)
    const source = recordOf.get(entry.source)?.record
    if (given === undefined || source?.type !== 'source') continue
    const key = isDate(given) ? given.edtf : canonicalJson(given)
    const group = groups.get(key)
    if (group) group.sources.push(source)
    else groups.set(key, { value: given, sources: [source] })
  }
  return [...groups.values()]
}

/** Every EDTF string that can express the best date; the first is the preferred form. */
export function bestDates(candidates: readonly Candidate[]): string[] {
  const dated = candidates.flatMap(({ value, sources }) => (isDate(value) ? [{ ...value, value, sources }] : []))
  const standing = dated.filter((one) => !dated.some((other) => contradict(one, other) && beats(other, one)))
  const [narrowest] = standing.sort(
    (a, b) => Number(contains(a, b)) - Number(contains(b, a)) || compare(a.start, b.start),
  )
  if (!narrowest) return []
  const narrow = standing.filter(
    (one) => !standing.some((other) => other !== one && contains(one, other) && !contains(other, one)),
  )
  const apart = narrow.filter((one) => contradict(one, narrowest))
  if (apart.length === 0) return narrow.map(({ edtf }) => edtf)
  const members = [...new Set([narrowest, ...apart].sort((a, b) => compare(a.start, b.start)).map(({ edtf }) => edtf))]
  return [`[${members.join(',')}]`]
}

interface Days {
  readonly start: string
  readonly end: string
}

function contains(outer: Days, inner: Days): boolean {
  return outer.start <= inner.start && outer.end >= inner.end
}

function contradict(a: Days, b: Days): boolean {
  return !contains(a, b) && !contains(b, a)
}

/** Whether the sources of one value outrank those of another. */
function beats(one: Candidate, other: Candidate): boolean {
  const [mine, theirs] = [standing(one.sources), standing(other.sources)]
  if (mine.article !== theirs.article) {
    const pages = mine.article ? theirs : mine
    const overruled = pages.rank === OFFICIAL || pages.publishers > 1
    return mine.article ? !overruled : overruled
  }
  return mine.rank > theirs.rank
}

const OFFICIAL = 2

/**
 * The support of some sources: whether they include an article, the best rank of the pages, and the number of independent
 * publishers.
 */
function standing(sources: readonly OwnSource[]) {
  const pages = sources.filter((source): source is OwnPage => source.kind === 'page')
  return {
    article: sources.some(({ kind }) => kind === 'article'),
    rank: Math.max(0, ...pages.map(({ official, agency }) => (official ? OFFICIAL : agency ? 1 : 0))),
    // a reprint is not independent of the original
    publishers: new Set(pages.filter(({ reprintOf }) => reprintOf === undefined).map(({ publisher }) => publisher))
      .size,
  }
}
