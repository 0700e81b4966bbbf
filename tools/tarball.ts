// npm run tarball: writes release/tarball.txt, every file that users get, which reviewers read and a test compares
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runScript } from '../build/run-script.js'

await runScript(() => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--dry-run', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }]
  const names = files.map(({ path }) => path).sort()
  writeFileSync(`${root}release/tarball.txt`, `${names.join('\n')}\n`)
})
