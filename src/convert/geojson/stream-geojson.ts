import { places } from '../../index.js'
import type { AnyIds } from '../../types/ids.js'
import type { Place } from '../../types/place.js'
import type { PlacesOption } from '../../types/query.js'
import type { Tie } from '../../types/tie.js'
import type { Records } from '../part.js'
import { placesById } from '../places-by-id.js'
import { streamText } from '../text-format.js'
import { featureOf } from './feature-of.js'

/**
 * As `toGeoJson`, as text in chunks, of records that can come from an async source; one feature a line.
 *
 * @throws TypeError for what is no place and no tie, when the chunk is asked for
 * @example
 * import { places } from 'open-xiamen'
 * import { streamGeoJson } from 'open-xiamen/convert'
 * let text = ''
 * for await (const chunk of streamGeoJson(places)) text += chunk
 * console.log(JSON.parse(text).features.length === places.length) // true
 */
export async function* streamGeoJson(
  records: Records<Place<AnyIds> | Tie<AnyIds>> = places,
  options: PlacesOption = {},
): AsyncGenerator<string, void, undefined> {
  const placeOf = placesById('streamGeoJson', options.places ?? places)
  yield* streamText(
    {
      caller: 'streamGeoJson',
      head: '{"type":"FeatureCollection","features":[\n',
      between: ',\n',
      body: (record: Place<AnyIds> | Tie<AnyIds>) => JSON.stringify(featureOf(record, placeOf)),
      tail: '\n]}\n',
    },
    records,
  )
}
