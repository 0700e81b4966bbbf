// npm run test:package: builds the library twice and compares the tarballs, then packs it, installs it in an empty project
// outside the repository, and uses every entry point there from every runtime and compiler.
import { equal } from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
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
const write = (file, text) => {
  writeFileSync(path.join(project, file), text)
  return path.join(project, file)
}

after(() => rmSync(project, { recursive: true }))

install()
const expected = answerOf(process.execPath, [write('consumer.mjs', esm)])
write('consumer.cjs', cjs)
test('two clean builds: the same tarball', () => equal(cleanTarball('a'), cleanTarball('another/and/longer/path')))
runtimes()
testRunners()
workerd()
browser()
compilers()

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

function runtimes() {
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
      test(`${name.replace(/\d+/, '')} ${version}: ${format === 'mjs' ? 'ESM' : 'CJS'}`, () =>
        equal(answerOf(command, [...options, path.join(project, `consumer.${format}`)]), expected))
    }
  }
}

/** Common test runners; each runs one test that compares the result. */
function testRunners() {
  const testOf = (imports) => `${imports}
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
  write('consumer.test.cjs', testOf(`${requires}\n${body}`))
  write('consumer.test.mjs', testOf(`${imports}\n${body}`))
  write('node.test.mjs', testOf(`import test from 'node:test'\n${imports}\n${body}`))
  const config = (environment, extension) =>
    `--config=${JSON.stringify({ testEnvironment: environment, testMatch: [`**/consumer.test.${extension}`], moduleFileExtensions: ['js', 'cjs', 'mjs', 'json'], rootDir: project, transform: {} })}`
  const { version } = require('jest/package.json')
  const run = (parameters) => () => answerOf(process.execPath, parameters)
  test(`Jest ${version}: CJS, node`, run([jest, config('node', 'cjs')]))
  test(`Jest ${version}: CJS, jsdom`, run([jest, config(path.join(project, 'jsdom.cjs'), 'cjs')]))
  test(`Jest ${version}: ESM, node`, run(['--experimental-vm-modules', jest, config('node', 'mjs')]))
  const vitest = path.join(root, 'node_modules/vitest')
  const plain = ['run', 'consumer.test.mjs', '--globals', `--root=${project}`]
  test(`vitest ${require(`${vitest}/package.json`).version}: ESM`, run([`${vitest}/vitest.mjs`, ...plain]))
  test('node:test: ESM', run(['--test', path.join(project, 'node.test.mjs')]))
}

function workerd() {
  const entry = write('worker.mjs', worker)
  const outfile = path.join(project, 'worker.bundle.mjs')
  buildSync({ entryPoints: [entry], bundle: true, format: 'esm', outfile, logLevel: 'silent' })
  const config = write(
    'worker.capnp',
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (modules = [(name = "main", esModule = embed "worker.bundle.mjs")], compatibilityDate = "2024-09-01");
`,
  )
  const command = path.join(here, 'node_modules/.bin/workerd')
  const version = spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout.trim().replace('workerd ', '')
  test(`workerd ${version}: bundled`, () => {
    const { stdout, stderr, status } = spawnSync(command, ['test', config], { encoding: 'utf8' })
    equal(status, 0, stdout + stderr)
    equal(/ANSWER (.*)/.exec(`${stdout}\n${stderr}`)?.[1], expected)
  })
}

function browser() {
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
  buildSync({
    entryPoints: [path.join(project, 'node_modules/papaparse/papaparse.min.js')],
    bundle: true,
    format: 'esm',
    outfile: path.join(project, 'papaparse.mjs'),
    logLevel: 'silent',
  })
  write('page.mjs', page)
  buildSync({
    entryPoints: [path.join(project, 'page.mjs')],
    bundle: true,
    format: 'iife',
    outfile: path.join(project, 'page.bundle.js'),
    logLevel: 'silent',
  })
  write(
    'modules.html',
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify(map)}</script><script type="module" src="/page.mjs"></script>`,
  )
  write(
    'bundle.html',
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/page.bundle.js"></script>',
  )
  for (const [file, how] of [
    ['modules.html', 'native ES modules'],
    ['bundle.html', 'bundled script'],
  ]) {
    test(`Chromium: ${how}`, async () => {
      const chromium = await playwright.launch(launchOptions())
      try {
        const tab = await chromium.newPage()
        const errors = []
        tab.on('pageerror', (error) => errors.push(String(error)))
        tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
        await tab.route('https://consumer.example/**', (route) =>
          route.fulfill({ path: path.join(project, new URL(route.request().url()).pathname) }),
        )
        await tab.goto(`https://consumer.example/${file}`)
        const found = tab.waitForFunction(() => globalThis.answer, null, { timeout: 15_000 })
        const answer = await found.then((handle) => handle.jsonValue()).catch((error) => errors.push(String(error)))
        equal(errors.join('\n'), '')
        equal(answer, expected)
      } finally {
        await chromium.close()
      }
    })
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
      test(`TypeScript ${manifest.version}: ${resolution}`, () => {
        write('tsconfig.json', JSON.stringify({ compilerOptions: compilerOptions(module, resolution), files }))
        const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', project], {
          cwd: project,
          encoding: 'utf8',
        })
        equal(status, 0, stdout + stderr)
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
