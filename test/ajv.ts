import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** A JSON Schema validator with formats such as dates. */
export function ajvWithFormats(options: Options): Ajv2020 {
  const ajv = new Ajv2020(options)
  // a CommonJS module, of which the import is its exports
  ;(addFormats as unknown as (to: Ajv2020) => void)(ajv)
  return ajv
}
