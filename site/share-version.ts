import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const SCRIPT_OF_PAGE = /(\.md)\.[-\w]{8}((?:\.lean)?\.js)\b/g

/**
 * Gives the scripts of all pages one version instead of separate hashes, so that no page loads VitePress's list of hashes,
 * which grows with the number of pages. Its hashmap.json is kept for unknown addresses.
 */
export function shareVersion(dist: string): void {
  const hashes = JSON.parse(readFileSync(`${dist}/hashmap.json`, 'utf8')) as Readonly<Record<string, string>>
  const version = createHash('sha256').update(JSON.stringify(hashes)).digest('hex').slice(0, 8)
  const known = JSON.stringify(JSON.stringify(hashes))
  writeFileSync(
    `${dist}/hashmap.json`,
    JSON.stringify(Object.fromEntries(Object.keys(hashes).map((page) => [page, version]))),
  )
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((one) => /\.(html|js)$/.test(one))) {
    const text = readFileSync(`${dist}/${file}`, 'utf8')
    const shared = text
      .replace(`JSON.parse(${known})`, `new Proxy({},{get:()=>"${version}"})`)
      .replace(SCRIPT_OF_PAGE, `$1.${version}$2`)
    if (shared !== text) writeFileSync(`${dist}/${file}`, shared)
    const name = file.replace(SCRIPT_OF_PAGE, `$1.${version}$2`)
    if (name !== file) renameSync(`${dist}/${file}`, `${dist}/${name}`)
  }
}
