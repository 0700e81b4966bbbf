const bytesOf = new Map<string, readonly number[]>()
for (let high = 0x81; high < 0xff; high++) {
  for (let low = 0x40; low < 0xff; low++) {
    const character = new TextDecoder('gbk').decode(Uint8Array.of(high, low))
    if (character.length === 1 && !bytesOf.has(character)) bytesOf.set(character, [high, low])
  }
}

/** Encodes a text in GBK by means of the runtime's decoder. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((one) => (one < '\x80' ? one.charCodeAt(0) : (bytesOf.get(one) ?? [0x3f]))))
}
