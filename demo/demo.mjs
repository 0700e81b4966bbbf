// npm run demo: shows the built library at work, from its ESM bundle and from its CJS bundle
import { createRequire } from 'node:module'
import * as library from 'open-xiamen'
import * as evidence from 'open-xiamen/evidence'
import { report } from './report.cjs'

const require = createRequire(import.meta.url)
const fromEsm = report(library, evidence)
const fromCjs = report(require('open-xiamen'), require('open-xiamen/evidence'))

console.log(fromEsm.join('\n'))
const same = fromEsm.join('\n') === fromCjs.join('\n')
console.log(
  `\nESM bundle: ${fromEsm.length} lines. CJS bundle: ${same ? 'the same' : 'NOT the same'} ${fromCjs.length} lines.`,
)
if (!same) process.exitCode = 1
