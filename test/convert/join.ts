/** All chunks of a text as one. */
export async function join(chunks: AsyncIterable<string>): Promise<string> {
  return (await list(chunks)).join('')
}

/** The items of an async iterable, as a list. */
export async function list<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

/** The items of a list as an async iterable, as from a file or a network. */
export async function* later<T>(items: Iterable<T>): AsyncGenerator<T, void, undefined> {
  for (const item of items) yield await Promise.resolve(item)
}
