/** Options to start Chromium without a display; Debian's Chromium is installed if there is none. */
export function launchOptions(): { readonly executablePath: string; readonly args: string[] }
