import { checkString } from '../describe/check-argument.js'

/** The text in which offsets count: with all white space removed, because line breaks of a scan fall inside words. */
export function normaliseText(text: string): string {
  checkString('normaliseText', 'text', text)
  return text.replace(/\s+/gu, '')
}
