import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockKey, readLock, writeLock } from '../../../scripts/evidence/lock-file.js'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

test('what is written is read, in the order of the text', () => {
  const late = { start: 5, end: 7, digest: 'sha256-b' }
  const early = { start: 1, end: 3, digest: 'sha256-a' }
  writeLock(directory, { article: { 晚: late, '早…到': early } })
  expect(readLock(directory)).toEqual({ article: { 晚: late, '早…到': early } })
  const text = readFileSync(path.join(directory, 'evidence.lock.json'), 'utf8')
  expect(text.indexOf('早')).toBeLessThan(text.indexOf('晚'))
})

test('a lock that is not there is empty', () => {
  expect(readLock(directory)).toEqual({})
})

test('the key of a passage is what the curator wrote', () => {
  expect(lockKey({ from: '甲' })).toBe('甲')
  expect(lockKey({ from: '甲', to: '乙' })).toBe('甲…乙')
})
