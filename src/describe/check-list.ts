import { describeValue } from './describe-value.js'

/** @throws TypeError for what is no array; `name` is the parameter as its user knows it */
export function checkList(caller: string, name: string, value: unknown): void {
  if (Array.isArray(value)) return
  throw new TypeError(`${caller}: expected ${name} to be an array, found ${describeValue(value)}`)
}
