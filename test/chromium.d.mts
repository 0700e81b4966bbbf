/** The path of a Chromium; where there is none, Debian's is installed. */
export function chromium(): string | undefined
