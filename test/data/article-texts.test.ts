// the bundled evidence against the article texts, which are not part of the repository
import { describe, expect, test } from 'vitest'
import { passageProblems } from '../../build/check/passages/index.js'
import { dataDirectory } from '../../build/places.js'
import { formatDataProblem } from '../../build/read/data-problem.js'
import { locateEvidence } from '../../build/read/locate-evidence.js'
import { readLock } from '../../build/read/lock-file.js'
import { readData } from '../../build/read/read-data.js'
import { readSources, sourcesDirectory } from '../../build/read/read-sources.js'
import { evidence, verifySource } from '../../src/evidence/index.js'
import { bundledCollections } from '../../src/generated/getters.js'
import type { Passage } from '../../src/generated/types.js'
import { sourceCoverage } from '../../tools/coverage/source-coverage.js'

const directory = sourcesDirectory()
if (directory === undefined)
  console.warn('article texts: skipped, as OPEN_XIAMEN_SOURCES does not name their directory')

describe.skipIf(directory === undefined)('with the article texts', () => {
  const texts = directory === undefined ? new Map<string, string>() : readSources(directory)
  const passages = evidence.filter((entry): entry is Passage => entry.document !== undefined)

  test('every document of the evidence exists', () => {
    expect([...texts.keys()]).toEqual(expect.arrayContaining([...new Set(passages.map(({ document }) => document))]))
  })

  test('every passage holds, and starts and ends as in the evidence', async () => {
    for (const [document, text] of texts) {
      const own = passages.filter((entry) => entry.document === document)
      if (own.length === 0) continue
      expect(await verifySource(text, { document })).toMatchObject({ holds: own.length, moved: 0, gone: 0 })
      for (const { record, start, end, from, to } of own) {
        const passage = text.slice(start, end)
        expect([passage.startsWith(from), passage.endsWith(to)], `${record}: ${from}…${to}`).toEqual([true, true])
      }
    }
  })

  test('the lock file matches the curators’ passages, and each passage by itself states what its entry claims', async () => {
    const data = readData(dataDirectory)
    const lock = await locateEvidence(data, texts)
    expect(readLock(dataDirectory)).toEqual(lock)
    expect(passageProblems(data, lock, texts).map(formatDataProblem)).toEqual([])
  })

  test('at least nine tenths of every article support a record', () => {
    for (const { source, covered, length } of sourceCoverage({ ...bundledCollections, evidence })) {
      expect(covered / length, source).toBeGreaterThan(0.9)
    }
  })
})
