import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verifyIntegrity } from '../../src/evidence/index.js'
import type { Manifest } from '../../src/types/manifest.js'
import { copyOfBundledData, record } from '../broken-dataset.js'

const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')) as Manifest
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

test('the bundled data is what the manifest of the build says', async () => {
  expect(await verifyIntegrity(manifest, copyOfBundledData())).toEqual([])
  expect(manifest).toMatchObject({ name: 'open-xiamen', version, license: '(MIT AND CC-BY-4.0)' })
  expect(manifest.parts.figures.count).toBe(copyOfBundledData().figures.length)
})

test('a character that differs is found, and in which part', async () => {
  const data = copyOfBundledData()
  record(data.figures, 'donation-value').value = 134_001
  const problems = await verifyIntegrity(manifest, data)
  expect(problems.map(({ part }) => part)).toEqual(['figures'])
  expect(problems[0]?.expected).toBe(manifest.parts.figures.digest)
})

test('so is a part that is missing', async () => {
  const { evidence: _, ...data } = copyOfBundledData()
  expect(await verifyIntegrity(manifest, data)).toEqual([
    { part: 'evidence', expected: manifest.parts.evidence.digest, found: 'nothing' },
  ])
})

test('what is no manifest is refused', async () => {
  // @ts-expect-error no manifest
  await expect(verifyIntegrity({}, {})).rejects.toThrow(
    'verifyIntegrity: expected manifest to have parts, found nothing',
  )
})
