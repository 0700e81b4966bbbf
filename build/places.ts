import { fileURLToPath } from 'node:url'

/** The path of a file of this repository. */
export function inRoot(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url))
}

/** data/ of this repository; `OPEN_XIAMEN_DATA` names another, for trials on a copy. */
export const dataDirectory = process.env['OPEN_XIAMEN_DATA'] ?? inRoot('data')
