// Types for the part of the package that is used here; it ships none.
declare module 'edtf' {
  export interface Edtf {
    readonly type: string
    /** Milliseconds since 1970, the first and the last that the date can mean. */
    readonly min: number
    readonly max: number
    /** The members of a set; a pair is a range. */
    readonly values?: readonly (Edtf | readonly Edtf[])[]
  }
  export default function parse(edtf: string): Edtf
}
