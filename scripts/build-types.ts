// after the bundle: declarations for import and, the same with another module kind, for require; their maps lead to src/
import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' })
cpSync(path.join(root, 'dist/types/esm'), path.join(root, 'dist/types/cjs'), { recursive: true })
writeFileSync(path.join(root, 'dist/types/cjs/package.json'), '{ "type": "commonjs" }\n')
