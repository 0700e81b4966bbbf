import type { EdtfDate } from './edtf-date.js'
import type { Ids, KnownIds } from './ids.js'
import type { Text } from './text.js'

/** `printed`: the headline of the article; `devised`: the text has none, so the title is ours. */
export type TitleOrigin = 'printed' | 'devised'

/** One newspaper article and where it stands in its document. */
export interface Source<out I extends Ids = KnownIds> {
  readonly id: I['source']
  readonly type: 'source'
  readonly title: Text
  readonly titleOrigin: TitleOrigin
  /** The newspaper; `null` where the text does not name it. */
  readonly publisher: I['organization'] | null
  /** The newspaper whose report this article passes on. */
  readonly relayedFrom?: I['organization'] | undefined
  /** The reporters named. */
  readonly byline?: readonly I['person'][] | undefined
  /** Who supplied the photographs. */
  readonly photographs?: I['organization'] | undefined
  /** A BCP 47 language tag. */
  readonly language: string
  readonly published: EdtfDate
  /** The source file's name without `.txt`. */
  readonly document: string
  /** Offset into the document's normalised text, in UTF-16 code units. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
}
