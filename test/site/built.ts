import { readdirSync } from 'node:fs'
import { inRoot } from '../../build/places.js'

/** The base path of the site in tests. */
export const BASE = '/any/path/'

export const dist = inRoot('site/.vitepress/dist')

/** Every page, as a path below the base. */
export function pagesOfSite(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .sort()
}
