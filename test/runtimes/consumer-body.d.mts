/** A program in each module format that uses every entry point and prints the results. */
export const esm: string
export const cjs: string
export const page: string
export const worker: string

/** A consumer checked under strict: valid literals compile, and marked lines fail. */
export function typed(event: string, tie: string): string

/** The same with the schemas, which need Zod's types. */
export const typedSchema: string

/** The compiler options for them. */
export function compilerOptions(module: string, moduleResolution: string): object
