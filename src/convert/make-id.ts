/** The longest part of an id that is taken from a name. */
const LONGEST = 40

/**
 * An id for a record that has none: of its name in English if it has one, else of its type, with its date and a number that
 * follows from what identifies the record. The same record gets the same id in every run, wherever it stands in the table.
 */
export function makeId(type: string, name: string | undefined, date: string | undefined, identity: string): string {
  const words = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return [words || type, ...(date ? [date] : []), digest(identity)].join('-')
}

/** Two hashes of 32 bits (FNV-1a), as ten digits: enough among records of one name and day. */
function digest(text: string): string {
  const [first, second] = [0x811c9dc5, 0x050c5d1f].map((start) => {
    let hash = start
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(36).padStart(7, '0').slice(-5)
  })
  return `${first}${second}`
}
