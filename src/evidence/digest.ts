const encoder = new TextEncoder()

/** `sha256-` and the base64 SHA-256 of the text's UTF-8 bytes, as in Subresource Integrity. */
export async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
  return `sha256-${btoa(String.fromCharCode(...bytes))}`
}
