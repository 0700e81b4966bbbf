/** Runs a script. A user error is shown without a stack trace, and the exit status is 1. */
export async function runScript(main: () => Promise<void> | void): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const expected = error.name === 'DataError' || error instanceof RangeError || 'code' in error
    console.error(expected ? error.message : error.stack)
    process.exitCode = 1
  }
}
