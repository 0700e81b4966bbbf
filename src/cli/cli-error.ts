/** What a user can put right: told in one sentence on standard error, with exit status 2. */
export class CliError extends Error {
  override readonly name = 'CliError'
}
