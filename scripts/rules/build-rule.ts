import type { Problem } from '../../src/rules/rule.js'
import type { Dataset } from '../../src/types/dataset.js'

/** A check of the curators' own conventions, which other people's datasets need not share. */
export type BuildRule = (dataset: Dataset) => Problem[]
