/** Runs a script; a fault of its user's is told in its own words, without a stack trace, and exits with 1. */
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
