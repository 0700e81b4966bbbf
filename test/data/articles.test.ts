import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readData } from '../../scripts/authored/read-data.js'
import { sourceCoverage } from '../../scripts/coverage/source-coverage.js'
import { dataDirectory } from '../../scripts/data-directory.js'
import { locateEvidence } from '../../scripts/evidence/locate-evidence.js'
import { readLock } from '../../scripts/evidence/lock-file.js'
import { checkWords } from '../../scripts/evidence/words-in-passages.js'
import { evidence, verifySource } from '../../src/evidence/index.js'
import { copyOfBundledData } from '../broken-dataset.js'
import { articleTexts } from './article-texts.js'

describe.skipIf(articleTexts === undefined)('with the article texts', () => {
  const texts = articleTexts ?? new Map<string, string>()
  const authored = readData(dataDirectory)

  test('they are the texts that the offsets count in', () => {
    const digests = [...texts].map(([name, text]) => [name, text.length, sha256(text).slice(0, 16)])
    expect(digests).toEqual([
      ['000_2ecdf2ae7e87cd62', 3445, '6a498af50bedc020'],
      ['004_a4bafda093b13ce2', 3679, '00c927ed1836dbbc'],
    ])
  })

  test('every passage holds, and begins and ends as the evidence says', async () => {
    for (const [document, text] of texts) {
      const result = await verifySource(text, { document })
      expect([result.moved, result.gone]).toEqual([0, 0])
      expect(result.holds).toBe(evidence.filter((entry) => entry.document === document).length)
      for (const { entry } of result.entries) {
        const passage = text.slice(entry.start, entry.end)
        expect(passage.startsWith(entry.from), `${entry.record}: ${entry.from}`).toBe(true)
        expect(passage.endsWith(entry.to), `${entry.record}: ${entry.to}`).toBe(true)
      }
    }
  })

  test('the lock is what the curators’ passages resolve to', async () => {
    const lock = await locateEvidence(authored, texts)
    expect(readLock(dataDirectory)).toEqual(lock)
    expect(() => checkWords(authored, texts, lock)).not.toThrow()
  })

  test('at least nine tenths of every article back a record', () => {
    for (const { source, covered, length } of sourceCoverage(copyOfBundledData())) {
      expect(covered / length, source).toBeGreaterThan(0.9)
    }
  })
})

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
