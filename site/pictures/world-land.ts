import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/land-110m.json' with { type: 'json' }
import { projection } from './world-map.js'

/** The land, as the `d` of a path, which browsers get as a picture; coasts to the pixel: half the size, and no eye sees it. */
export const land = geoPath(projection).digits(0)(feature(atlas, atlas.objects.land)) ?? ''
