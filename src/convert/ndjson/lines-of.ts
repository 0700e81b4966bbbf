/** The lines of a text that comes in chunks, without their ends. */
export async function* linesOf(
  chunks: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let rest: string[] = []
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n')
    rest.push(first)
    for (const line of others) {
      yield rest.join('').replace(/\r$/, '')
      rest = [line]
    }
  }
  const last = rest.join('')
  if (last !== '') yield last
}
