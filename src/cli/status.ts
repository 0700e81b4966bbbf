/** Exit statuses, as `grep` and `diff` have them. */
export const status = {
  /** Done; for a check: all is well. */
  ok: 0,
  /** A check has found something: invalid records, passages that do not hold, differences. */
  found: 1,
  /** Not done: what was asked cannot be. */
  trouble: 2,
  /** Who reads the output has closed it before all was written, such as `head`; as a program ended by SIGPIPE has it. */
  closed: 141,
} as const

export type Status = (typeof status)[keyof typeof status]
