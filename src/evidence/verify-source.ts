import { checkList, wrongType, wrongValue } from '../describe/check-argument.js'
import { evidence as bundled } from '../generated/entries.js'
import type { OwnEvidence, OwnPassage, Passage } from '../generated/types.js'
import { digest } from './digest.js'
import { normaliseText } from './normalise-text.js'

/** `holds`: the passage is where the evidence says; `moved`: it is elsewhere in the text; `gone`: it is not in the text. */
export type PassageStatus = 'holds' | 'moved' | 'gone'

/** One entry of the evidence and the position of its passage in the text. */
export interface VerifiedEntry<E extends OwnPassage = Passage> {
  readonly entry: E
  readonly status: PassageStatus
  /** Offset into the normalised text; absent if the passage is gone. */
  readonly start?: number
  /** Exclusive. */
  readonly end?: number
}

/** The result for every entry of one document. */
export interface SourceVerification<E extends OwnPassage = Passage> {
  readonly document: string
  readonly holds: number
  readonly moved: number
  readonly gone: number
  readonly entries: readonly VerifiedEntry<E>[]
}

/**
 * Checks every passage of a document against your copy of its text. White space is ignored. Needs `crypto.subtle` (Node 20 and
 * later, Deno, Bun, workers, and browsers in a secure context).
 *
 * @param text the text of the document
 * @param options `document`: the id of the document; if omitted, the best match for the text. `evidence`: your own entries
 *   instead of the bundled ones
 * @throws TypeError if `text` is not a string
 * @throws RangeError if no passage belongs to that document, or, without `document`, if the text contains no passage of any
 *   document
 * @example
 * import { evidence, verifySource } from 'open-xiamen/evidence'
 * const document = '004_a4bafda093b13ce2'
 * const { holds, gone } = await verifySource('another text', { document })
 * console.log(holds, gone === evidence.filter((entry) => entry.document === document).length) // 0 true
 */
export async function verifySource<E extends OwnPassage = Passage>(
  text: string,
  options: { readonly document?: string; readonly evidence?: readonly (E | Exclude<OwnEvidence, OwnPassage>)[] } = {},
): Promise<SourceVerification<E>> {
  if (typeof text !== 'string') throw wrongType('verifySource', 'text to be a string', text)
  // null, from untyped callers, means no options
  const { document: wanted, evidence: given = bundled } = options ?? {}
  checkList('verifySource', 'options.evidence', given)
  const evidence = given.filter((entry): entry is E => (entry as OwnEvidence)?.document !== undefined)
  const documents = [...new Set(evidence.map((entry) => entry.document))]
  if (wanted !== undefined && !documents.includes(wanted)) {
    throw wrongValue('verifySource', `document to be one of ${documents.join(', ')}`, wanted)
  }
  const normalised = normaliseText(text)
  const results = (wanted === undefined ? documents : [wanted]).map(async (document) => {
    const entries = evidence.filter((entry) => entry.document === document)
    return summary(document, await verifyEntries(normalised, entries))
  })
  const [best] = (await Promise.all(results)).sort((a, b) => a.gone / a.entries.length - b.gone / b.entries.length)
  if (!best || (wanted === undefined && best.gone === best.entries.length)) {
    throw new RangeError(
      `verifySource: expected the text of one of ${documents.join(', ')}, found a text with no passage of any of them`,
    )
  }
  return best
}

function summary<E extends OwnPassage>(document: string, entries: readonly VerifiedEntry<E>[]): SourceVerification<E> {
  const count = (status: PassageStatus) => entries.filter((entry) => entry.status === status).length
  return { document, holds: count('holds'), moved: count('moved'), gone: count('gone'), entries }
}

async function verifyEntries<E extends OwnPassage>(text: string, entries: readonly E[]): Promise<VerifiedEntry<E>[]> {
  // many entries share one passage
  const digests = new Map<string, Promise<string>>()
  const digestAt = (start: number, end: number) => {
    const key = `${start} ${end}`
    const known = digests.get(key) ?? digest(text.slice(start, end))
    digests.set(key, known)
    return known
  }
  return Promise.all(
    entries.map(async (entry): Promise<VerifiedEntry<E>> => {
      const length = entry.end - entry.start
      const isAt = async (start: number) =>
        start + length <= text.length && (await digestAt(start, start + length)) === entry.digest
      if (await isAt(entry.start)) return { entry, status: 'holds', start: entry.start, end: entry.end }
      for (let at = text.indexOf(entry.from); at >= 0; at = text.indexOf(entry.from, at + 1)) {
        if (await isAt(at)) return { entry, status: 'moved', start: at, end: at + length }
      }
      return { entry, status: 'gone' }
    }),
  )
}
