import type { Change } from '../../src/diff/bump.js'
import type { ApiModel } from './api-model.js'

/** The changes to exported names since the last release, and the bump that each one needs. */
export function diffApi(before: ApiModel, after: ApiModel): Change[] {
  return keysOf(before, after).flatMap((entry): Change[] => {
    const [old, now] = [before[entry], after[entry]]
    if (!now) return [{ bump: 'major', subject: entry, what: 'the entry point is gone' }]
    if (!old) return [{ bump: 'minor', subject: entry, what: 'a new entry point' }]
    return keysOf(old, now).flatMap((name) => itemChanges(`${entry} › ${name}`, old[name], now[name]))
  })
}

/** A part without which code still compiles: a member of a union, or an optional field. */
const OPTIONAL = /^(\||(readonly )?\w+\?:)/

function itemChanges(subject: string, before?: readonly string[], after?: readonly string[]): Change[] {
  if (!after) return [{ bump: 'major', subject, what: 'no longer exported' }]
  if (!before) return [{ bump: 'minor', subject, what: 'exported' }]
  const lost = before.filter((part) => !after.includes(part))
  const won = after.filter((part) => !before.includes(part))
  return [
    // comparing texts cannot show whether a new signature is compatible
    ...lost.map((part): Change => ({ bump: 'major', subject, what: `no longer has ${part}` })),
    ...won.map((part): Change => ({ bump: OPTIONAL.test(part) ? 'minor' : 'major', subject, what: `now has ${part}` })),
  ]
}

function keysOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}
