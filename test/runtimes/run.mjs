// npm run test:package: builds the library twice and compares the tarballs, then packs it, installs it in an empty project
// outside the repository, and uses every entry point there from every runtime and compiler. Prints a table; exits with 1 when
// a cell fails.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium as playwright } from 'playwright-core'
import { launchOptions } from '../chromium.mjs'
import { cleanTarball } from './clean-tarball.mjs'
import {
  body,
  call,
  cjs,
  compilerOptions,
  esm,
  imports,
  page,
  requires,
  typed,
  typedSchema,
  worker,
} from './consumer-body.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.join(here, '../..')
const require = createRequire(import.meta.url)
const project = mkdtempSync(path.join(tmpdir(), 'open-xiamen-consumer-'))
const cells = []
const write = (file, text) => {
  writeFileSync(path.join(project, file), text)
  return path.join(project, file)
}

try {
  reproducible()
  install()
  const expected = answerOf(process.execPath, [write('consumer.mjs', esm)])
  write('consumer.cjs', cjs)
  runtimes(expected)
  testRunners(expected)
  await workerd(expected)
  await browser(expected)
  compilers()
} finally {
  rmSync(project, { recursive: true })
}
const failed = cells.filter(({ ok }) => !ok)
for (const { what, how, ok, detail } of cells)
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${what.padEnd(22)} ${how}${ok ? '' : `\n${detail}`}`)
console.log(`\n${cells.length - failed.length} passed, ${failed.length} failed`)
if (failed.length > 0) process.exitCode = 1

function reproducible() {
  cell('two clean builds', 'the same tarball', () => same(cleanTarball('a'), cleanTarball('another/and/longer/path')))
}

function install() {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ filename }] = JSON.parse(packed)
  write('package.json', JSON.stringify({ name: 'consumer', private: true }))
  // users of the schemas install Zod next to the library
  const { zod } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).peerDependencies
  execFileSync('npm', ['install', '--no-audit', '--no-fund', path.join(project, filename), `zod@${zod}`], {
    cwd: project,
    stdio: 'ignore',
  })
}

function runtimes(expected) {
  const bin = (name) => path.join(here, 'node_modules', name, 'bin')
  const deno = path.join(here, 'node_modules/.bin/deno')
  const runs = [
    ...['node20', 'node22', 'node24', 'node26'].map((name) => [name, path.join(bin(name), 'node'), []]),
    ['bun', path.join(here, 'node_modules/.bin/bun'), ['run']],
    ['deno', deno, ['run', '--no-prompt', '--allow-read', '--node-modules-dir=manual']],
  ]
  for (const [name, command, options] of runs) {
    const version = spawnSync(command, ['--version'], { encoding: 'utf8' })
      .stdout.split('\n')[0]
      .replace(/^deno | \(.*/g, '')
    for (const format of ['mjs', 'cjs']) {
      cell(`${name.replace(/\d+/, '')} ${version}`, format === 'mjs' ? 'ESM' : 'CJS', () =>
        same(answerOf(command, [...options, path.join(project, `consumer.${format}`)]), expected),
      )
    }
  }
}

/** Common test runners; each runs one test that compares the result. */
function testRunners(expected) {
  const test = (imports) => `${imports}
test('every entry point answers', async () => {
  if (JSON.stringify(await ${call}) !== ${JSON.stringify(expected)}) throw new Error('another answer')
})
`
  const jest = require.resolve('jest/bin/jest')
  const jsdom = require.resolve('jest-environment-jsdom')
  // tests in jsdom must add Node features that it lacks
  write(
    'jsdom.cjs',
    `const { TestEnvironment } = require(${JSON.stringify(jsdom)})
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array })
    Object.defineProperty(this.global, 'crypto', { value: crypto })
  }
}
`,
  )
  write('consumer.test.cjs', test(`${requires}\n${body}`))
  write('consumer.test.mjs', test(`${imports}\n${body}`))
  write('node.test.mjs', test(`import test from 'node:test'\n${imports}\n${body}`))
  const config = (environment, extension) =>
    `--config=${JSON.stringify({ testEnvironment: environment, testMatch: [`**/consumer.test.${extension}`], moduleFileExtensions: ['js', 'cjs', 'mjs', 'json'], rootDir: project, transform: {} })}`
  const { version } = require('jest/package.json')
  const run = (parameters) => () => answerOf(process.execPath, parameters)
  cell(`Jest ${version}`, 'CJS, node', run([jest, config('node', 'cjs')]))
  cell(`Jest ${version}`, 'CJS, jsdom', run([jest, config(path.join(project, 'jsdom.cjs'), 'cjs')]))
  cell(`Jest ${version}`, 'ESM, node', run(['--experimental-vm-modules', jest, config('node', 'mjs')]))
  const vitest = path.join(root, 'node_modules/vitest')
  const plain = ['run', 'consumer.test.mjs', '--globals', `--root=${project}`]
  cell(`vitest ${require(`${vitest}/package.json`).version}`, 'ESM', run([`${vitest}/vitest.mjs`, ...plain]))
  cell('node:test', 'ESM', run(['--test', path.join(project, 'node.test.mjs')]))
}

async function workerd(expected) {
  const entry = write('worker.mjs', worker)
  const outfile = path.join(project, 'worker.bundle.mjs')
  await build({ entryPoints: [entry], bundle: true, format: 'esm', outfile, logLevel: 'silent' })
  const config = write(
    'worker.capnp',
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (modules = [(name = "main", esModule = embed "worker.bundle.mjs")], compatibilityDate = "2024-09-01");
`,
  )
  const command = path.join(here, 'node_modules/.bin/workerd')
  cell(
    `workerd ${spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout.trim().replace('workerd ', '')}`,
    'bundled',
    () => {
      const { stdout, stderr, status } = spawnSync(command, ['test', config], { encoding: 'utf8' })
      const answer = /ANSWER (.*)/.exec(`${stdout}\n${stderr}`)?.[1]
      if (status !== 0 || !answer) throw new Error(stdout + stderr)
      same(answer, expected)
    },
  )
}

async function browser(expected) {
  // the installed modules, with an import map instead of a bundler
  const map = {
    imports: {
      'open-xiamen': '/node_modules/open-xiamen/dist/index.js',
      'open-xiamen/evidence': '/node_modules/open-xiamen/dist/evidence.js',
      'open-xiamen/schema': '/node_modules/open-xiamen/dist/schema.js',
      'open-xiamen/search': '/node_modules/open-xiamen/dist/search.js',
      zod: '/node_modules/zod/index.js',
      'open-xiamen/convert': '/node_modules/open-xiamen/dist/convert.js',
      // not an ES module; converted to one, as on a module CDN
      papaparse: '/papaparse.mjs',
    },
  }
  await build({
    entryPoints: [path.join(project, 'node_modules/papaparse/papaparse.min.js')],
    bundle: true,
    format: 'esm',
    outfile: path.join(project, 'papaparse.mjs'),
    logLevel: 'silent',
  })
  write('page.mjs', page)
  await build({
    entryPoints: [path.join(project, 'page.mjs')],
    bundle: true,
    format: 'iife',
    outfile: path.join(project, 'page.bundle.js'),
    logLevel: 'silent',
  })
  write(
    'modules.html',
    `<!doctype html><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify(map)}</script><script type="module" src="/page.mjs"></script>`,
  )
  write('bundle.html', '<!doctype html><link rel="icon" href="data:,"><script src="/page.bundle.js"></script>')
  const types = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
  }
  const server = createServer((request, response) => {
    const file = path.join(project, new URL(request.url, 'http://localhost').pathname)
    try {
      const text = readFileSync(file)
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(text)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const launched = await playwright.launch(launchOptions())
  try {
    for (const [file, how] of [
      ['modules.html', 'native ES modules'],
      ['bundle.html', 'bundled script'],
    ]) {
      const tab = await launched.newPage()
      const errors = []
      tab.on('pageerror', (error) => errors.push(String(error)))
      tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      let answer = ''
      try {
        await tab.goto(`http://127.0.0.1:${server.address().port}/${file}`)
        answer = await (await tab.waitForFunction(() => globalThis.answer, null, { timeout: 15_000 })).jsonValue()
      } catch (error) {
        errors.push(String(error))
      }
      cell(`Chromium ${launched.version().split('.')[0]}`, how, () => {
        if (errors.length > 0) throw new Error(errors.join('\n'))
        same(answer, expected)
      })
    }
  } finally {
    await launched.close()
    server.close()
  }
}

function compilers() {
  const data = path.join(project, 'node_modules/open-xiamen/dist/data')
  const [event, tie] = ['events', 'ties'].map((name) => JSON.parse(readFileSync(path.join(data, `${name}.json`)))[0])
  for (const file of ['typed.ts', 'typed.mts', 'typed.cts']) write(file, typed(event.id, tie.id))
  write('typed-schema.ts', typedSchema)
  write(
    'json.ts',
    "import data from 'open-xiamen/data/ties.json'\nimport schema from 'open-xiamen/schema/ties.json'\nexport { data, schema }\n",
  )
  for (const name of ['typescript54', 'typescript59', 'typescript60', 'typescript70']) {
    const manifest = JSON.parse(readFileSync(path.join(here, 'node_modules', name, 'package.json'), 'utf8'))
    const tsc = path.join(path.dirname(require.resolve(`${name}/package.json`)), manifest.bin.tsc)
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['node16', 'node16'],
      ['esnext', 'bundler'],
      // TypeScript 6 deprecates it, 7 no longer has it
      ...(['typescript54', 'typescript59'].includes(name) ? [['commonjs', 'node10']] : []),
    ]) {
      const files = {
        bundler: ['typed.ts', 'typed-schema.ts', 'json.ts'],
        node10: ['typed.ts', 'typed-schema.ts', 'json.ts'],
      }[resolution] ?? ['typed.mts', 'typed.cts', 'typed-schema.ts']
      cell(`TypeScript ${manifest.version}`, resolution, () => {
        write('tsconfig.json', JSON.stringify({ compilerOptions: compilerOptions(module, resolution), files }))
        const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', project], {
          cwd: project,
          encoding: 'utf8',
        })
        if (status !== 0) throw new Error(stdout + stderr)
      })
    }
  }
}

function answerOf(command, parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (status !== 0) throw new Error(`${command} exits with ${status}: ${stdout}${stderr}`)
  return stdout.trim()
}

function same(answer, expected) {
  if (answer !== expected) throw new Error(`answers ${answer}\nexpected ${expected}`)
}

function cell(what, how, attempt) {
  try {
    attempt()
    cells.push({ what, how, ok: true })
  } catch (error) {
    cells.push({ what, how, ok: false, detail: error.message })
  }
}
