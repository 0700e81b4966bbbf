import { describeValue } from '../../describe/describe-value.js'
import type { TextFormat } from '../text-format.js'

/** One record a line, as JSON. */
export function ndjsonFormat(caller: string): TextFormat<unknown> {
  return {
    head: '',
    body: (record) => {
      if (typeof record !== 'object' || record === null) {
        throw new TypeError(`${caller}: expected a record, found ${describeValue(record)}`)
      }
      return `${JSON.stringify(record)}\n`
    },
    tail: '',
  }
}
