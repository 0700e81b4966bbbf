/** How to start Chromium without a display; where there is none, Debian's is installed. */
export function launchOptions(): { readonly executablePath: string; readonly args: string[] }
