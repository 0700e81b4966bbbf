import { fileURLToPath } from 'node:url'

/** data/ of this repository; `OPEN_XIAMEN_DATA` names another, for trials on a copy. */
export const dataDirectory = process.env['OPEN_XIAMEN_DATA'] ?? fileURLToPath(new URL('../data', import.meta.url))
