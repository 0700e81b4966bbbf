import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { DataError, type DataProblem } from '../../build/read/data-problem.js'
import { fixtureData } from '../fixture/index.js'

/** Words of a file and their replacement; without words, the whole file. */
export type Edit = readonly [file: string, from: string | undefined, to: string]

/** A copy of the fixture's data after some edits, removed when the test ends. */
export function dataWith(...edits: readonly Edit[]): string {
  const directory = temporaryDirectory()
  cpSync(fixtureData, directory, { recursive: true })
  for (const [file, from, to] of edits) {
    const target = path.join(directory, file)
    const text = from === undefined ? '' : readFileSync(target, 'utf8')
    if (from !== undefined && !text.includes(from)) throw new RangeError(`expected "${from}" in ${file} of the fixture`)
    writeFileSync(target, from === undefined ? to : text.replace(from, () => to))
  }
  return directory
}

/** A directory that is removed when the test ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return directory
}

/** The words that an edit inserts, or their last line. */
export function wordsOf([, , to]: Edit): string {
  return to.trimEnd().split('\n').at(-1) ?? ''
}

/** The line with the first occurrence of some words in a file. */
export function lineOf(directory: string, file: string, words: string): number {
  const before = readFileSync(path.join(directory, file), 'utf8').split(words)[0] ?? ''
  return before.split('\n').length
}

/** The problems that are thrown, if any are. */
export async function problemsOf(run: () => unknown): Promise<readonly DataProblem[]> {
  try {
    await run()
  } catch (error) {
    if (error instanceof DataError) return error.problems
    throw error
  }
  return []
}
