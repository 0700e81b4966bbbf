import { readString } from '../query/engine/read-string.js'

/** The text in which offsets count: with all white space removed, because line breaks of a scan fall inside words. */
export function normaliseText(text: string): string {
  return readString('normaliseText', 'text', text).replace(/\s+/gu, '')
}
