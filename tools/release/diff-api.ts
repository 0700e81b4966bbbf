import type { Change } from '../../src/diff/bump.js'
import type { ApiItem, ApiMember, ApiModel } from './api-model.js'

/** The changes to exported names since the last release, and the bump that each one needs. */
export function diffApi(before: ApiModel, after: ApiModel): Change[] {
  const entries = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return entries.flatMap((entry): Change[] => {
    const [old, now] = [before[entry], after[entry]]
    if (!now) return [{ bump: 'major', subject: entry, what: 'the entry point is gone' }]
    if (!old) return [{ bump: 'minor', subject: entry, what: 'a new entry point' }]
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    return names.flatMap((name) => itemChanges(`${entry} › ${name}`, old[name], now[name]))
  })
}

function itemChanges(subject: string, before: ApiItem | undefined, after: ApiItem | undefined): Change[] {
  if (!after) return [{ bump: 'major', subject, what: 'no longer exported' }]
  if (!before) return [{ bump: 'minor', subject, what: 'exported' }]
  if (before.kind === 'interface' && after.kind === 'interface')
    return memberChanges(subject, before.members, after.members)
  if (before.kind === 'union' && after.kind === 'union') {
    const lost = before.members.filter((member) => !after.members.includes(member))
    const won = after.members.filter((member) => !before.members.includes(member))
    return [
      ...lost.map((member): Change => ({ bump: 'major', subject, what: `narrowed: no longer ${member}` })),
      ...won.map((member): Change => ({ bump: 'minor', subject, what: `widened: also ${member}` })),
    ]
  }
  // comparing texts cannot show whether a new signature is compatible
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [{ bump: 'major', subject, what: 'declared in another way' }]
}

function memberChanges(
  subject: string,
  before: { readonly [name: string]: ApiMember },
  after: { readonly [name: string]: ApiMember },
): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name): Change[] => {
    const [old, now] = [before[name], after[name]]
    if (!now) return [{ bump: 'major', subject: `${subject}.${name}`, what: 'field removed' }]
    if (!old) {
      return [
        now.optional
          ? { bump: 'minor', subject: `${subject}.${name}`, what: 'optional field added' }
          : {
              bump: 'major',
              subject: `${subject}.${name}`,
              what: 'required field added, which records of a user’s own lack',
            },
      ]
    }
    return old.type === now.type
      ? []
      : [{ bump: 'major', subject: `${subject}.${name}`, what: `was ${old.type}, is ${now.type}` }]
  })
}
