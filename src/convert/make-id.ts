/** The maximum length of the name in an id. */
const LONGEST = 40

/**
 * Creates an id from the English name or, if there is none, the type, with the date and a hash of what identifies the record.
 * The same record gets the same id in every run, whatever its position in the table.
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

/** Two 32-bit hashes (FNV-1a) as ten digits, enough for records with the same name and day. */
function digest(text: string): string {
  const [first, second] = [0x811c9dc5, 0x050c5d1f].map((start) => {
    let hash = start
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(36).padStart(7, '0').slice(-5)
  })
  return `${first}${second}`
}
