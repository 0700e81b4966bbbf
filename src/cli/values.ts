import type { Values } from './command.js'

/** The value of an option that is given once. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that can be given several times, `undefined` where it is not. */
export function texts(values: Values, name: string): string[] | undefined {
  const value = values[name]
  return Array.isArray(value) ? (value as string[]) : undefined
}
