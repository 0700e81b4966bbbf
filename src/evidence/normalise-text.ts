import { checkString } from '../describe/check-argument.js'

/** The text to which offsets refer. All white space is removed, because line breaks in a scan fall inside words. */
export function normaliseText(text: string): string {
  checkString('normaliseText', 'text', text)
  return text.replace(/\s+/gu, '')
}
