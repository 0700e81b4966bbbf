/** A mutant that no test noticed. */
export interface Survivor {
  readonly file: string
  readonly line: number
  /** The line of the source, without the blanks around it. */
  readonly code: string
  readonly mutator: string
  /** What the mutant has in the place of its part of the line. */
  readonly becomes: string
}

/** How many mutants there were, and those that are alive. */
export interface MutationResult {
  readonly killed: number
  readonly timedOut: number
  readonly survivors: readonly Survivor[]
}

/** The part of Stryker's report (mutation-testing-report-schema 2) that is read. */
export interface MutationReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string
        readonly mutants: readonly {
          readonly mutatorName: string
          readonly replacement?: string
          readonly status: string
          readonly location: { readonly start: { readonly line: number } }
        }[]
      }
    >
  >
}

/**
 * What Stryker's reports say.
 *
 * @throws RangeError for a mutant that was not tried, so that an interrupted run is not taken for a whole one
 */
export function readReport(reports: readonly MutationReport[]): MutationResult {
  const mutants = reports.flatMap(({ files }) =>
    Object.entries(files).flatMap(([file, { source, mutants: own }]) => {
      const lines = source.split('\n')
      return own.map(({ mutatorName, replacement = '', status, location: { start } }) => ({
        status,
        survivor: {
          file,
          line: start.line,
          code: lines[start.line - 1]?.trim() ?? '',
          mutator: mutatorName,
          becomes: replacement.replace(/\s+/g, ' '),
        },
      }))
    }),
  )
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length
  const untried = count('Pending')
  if (untried > 0)
    throw new RangeError(`expected a report of a whole run, found ${untried} mutants that were not tried`)
  return {
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survivors: mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ survivor }) => survivor)
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
  }
}
