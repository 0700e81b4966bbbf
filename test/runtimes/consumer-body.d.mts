/** A program of each module format that uses every entry point and prints what they answer. */
export const esm: string
export const cjs: string
export const page: string
export const worker: string

/** A consumer that is checked under strict: its literals compile, and the lines that must not, do not. */
export function typed(event: string, tie: string): string

/** The same with the schemas, whose types are Zod's. */
export const typedSchema: string

/** How the compiler is told to look at them. */
export function compilerOptions(module: string, moduleResolution: string): object
