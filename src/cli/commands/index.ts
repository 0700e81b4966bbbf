import type { Command } from '../command.js'
import { cite } from './cite.js'
import { completion } from './completion.js'
import { convert } from './convert.js'
import { describe } from './describe.js'
import { diff } from './diff.js'
import { evidence } from './evidence.js'
import { get } from './get.js'
import { list } from './list.js'
import { locate } from './locate.js'
import { mcp } from './mcp.js'
import { search } from './search.js'
import { validate } from './validate.js'
import { verify } from './verify.js'

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  list,
  get,
  search,
  evidence,
  describe,
  verify,
  locate,
  validate,
  convert,
  diff,
  cite,
  mcp,
  completion,
]
