import { fileURLToPath } from 'node:url'

/** The absolute path of a file in this repository. */
export function inRoot(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url))
}

/** The data/ directory of this repository, or the one in `OPEN_XIAMEN_DATA`, for trials on a copy. */
export const dataDirectory = process.env['OPEN_XIAMEN_DATA'] ?? inRoot('data')
