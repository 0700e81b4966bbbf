/** The longest line of a calendar, in octets of UTF-8. */
const LONGEST = 75

/** Folds a line of a calendar (RFC 5545): continuation lines start with a space, and no character is split. */
export function foldLine(line: string): string {
  // a code unit takes at most three octets
  if (line.length * 3 <= LONGEST) return line
  let folded = ''
  let begin = 0
  let octets = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) as number
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > LONGEST) {
      folded += `${line.slice(begin, at)}\r\n `
      begin = at
      octets = 1
    }
    octets += size
    at += code < 0x10000 ? 1 : 2
  }
  return folded + line.slice(begin)
}
