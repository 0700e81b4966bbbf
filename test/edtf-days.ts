import parse from 'edtf'

/** A first and a last day, both inclusive. */
export interface Days {
  readonly start: string
  readonly end: string
}

/**
 * The days that an EDTF string can mean, computed independently of the library; `undefined` if it is invalid. Brackets, commas
 * and slashes are parsed here. The edtf package interprets each date; for unspecified digits, the calendar is searched day by
 * day.
 */
export function edtfDays(edtf: string): Days | undefined {
  const [, members = edtf] = /^[[{](.+)[\]}]$/.exec(edtf) ?? []
  const between = members === edtf ? '/' : '..'
  const windows = members.split(',').map((member) => {
    const sides = member.trim().split(between)
    const [from = '', to = ''] = sides.length === 2 ? sides : [member.trim(), member.trim()]
    const open = [from, to].map((side) => side === '' || side === '..')
    const start = open[0] ? '0000-01-01' : timeDays(from)?.start
    const end = open[1] ? '9999-12-31' : timeDays(to)?.end
    return start && end && start <= end && !(open[0] && open[1]) ? { start, end } : undefined
  })
  if (windows.includes(undefined)) return undefined
  const all = windows as Days[]
  return {
    start: all.map(({ start }) => start).sort()[0] ?? '',
    end:
      all
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? '',
  }
}

function timeDays(time: string): Days | undefined {
  // qualifiers do not change the days, and the package accepts them in fewer positions
  const digits = time.replaceAll(/[?~%]/g, '')
  if (digits.includes('X')) return calendarDays(digits)
  try {
    const { min, max } = parse(digits)
    return { start: isoDay(min), end: isoDay(max) }
  } catch {
    return undefined
  }
}

/** The first and last calendar day that matches the digits, where `X` is any digit. */
function calendarDays(digits: string): Days | undefined {
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}`)
  const years = Array.from({ length: 10_000 }, (_, year) => year).filter((year) =>
    new RegExp(`^${digits.slice(0, 4).replaceAll('X', '\\d')}$`).test(String(year).padStart(4, '0')),
  )
  const daysOf = (year: number) => {
    const first = new Date(0).setUTCFullYear(year, 0, 1)
    return Array.from({ length: 366 }, (_, at) => isoDay(first + at * 86_400_000)).filter((day) => pattern.test(day))
  }
  // lazily, because there can be ten thousand years
  const first = years.find((year) => daysOf(year).length > 0)
  const last = years.reverse().find((year) => daysOf(year).length > 0)
  return first === undefined || last === undefined
    ? undefined
    : { start: daysOf(first)[0] ?? '', end: daysOf(last).at(-1) ?? '' }
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
