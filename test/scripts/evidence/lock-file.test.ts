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

test('passages that begin together come by their end, and articles one after the other', () => {
  const passage = (start: number, end: number) => ({ start, end, digest: 'sha256-a' })
  const lock = {
    a: { 长: passage(1, 90), 短: passage(1, 3), 中: passage(1, 20), 前: passage(0, 99) },
    b: { 甲: passage(2, 3) },
  }
  writeLock(directory, lock)
  expect(readLock(directory)).toEqual(lock)
  expect(Object.keys(readLock(directory)['a'] ?? {})).toEqual(['前', '短', '中', '长'])
})
