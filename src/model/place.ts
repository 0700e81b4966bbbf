import {
  always,
  code,
  country,
  integer,
  line,
  maybe,
  number,
  type RecordModel,
  ref,
  vocabulary,
  word,
} from './field.js'
import { regions } from './region.js'
import { bySource, derived, name, otherNames } from './shared.js'

export const placeKind = vocabulary('PlaceKind', 'The kind of place.', {
  city: { en: 'city', zh: '城市', term: 'schema:City' },
  continent: { en: 'continent', zh: '洲', term: 'schema:Continent' },
  country: { en: 'country', zh: '国家', term: 'schema:Country' },
  county: { en: 'county', zh: '县', term: 'schema:AdministrativeArea' },
  district: { en: 'district', zh: '区', term: 'schema:AdministrativeArea' },
  lake: { en: 'lake', zh: '湖', term: 'schema:LakeBodyOfWater' },
  'metro-line': { en: 'metro line', zh: '地铁线路' },
  port: { en: 'port', zh: '港口' },
  province: { en: 'province', zh: '省', term: 'schema:State' },
  region: { en: 'region', zh: '地区' },
  state: { en: 'state', zh: '州', term: 'schema:State' },
  venue: { en: 'venue', zh: '场馆', term: 'schema:EventVenue' },
  zone: { en: 'zone', zh: '园区', term: 'schema:AdministrativeArea' },
})

export const place: RecordModel = {
  name: 'place',
  typeName: 'Place',
  collection: 'places',
  label: { en: 'Places', zh: '地点' },
  means: {
    en: 'Countries, regions, cities, ports and sites that other records refer to.',
    zh: '其他记录所涉的国家、地区、城市、港口与地点',
  },
  one: 'A country, region, city, port or site.',
  called: { en: 'Place', zh: '地点' },
  caption: 'name',
  term: 'schema:Place',
  fields: {
    name: name(),
    aliases: otherNames,
    kind: always(word(placeKind), { en: 'The kind of place', zh: '种类' }),
    country: maybe(
      country,
      { en: 'ISO 3166-1 alpha-2 code of the country', zh: '所在国家的 ISO 3166-1 两位字母代码' },
      { term: 'schema:addressCountry' },
    ),
    regions: maybe(
      regions,
      { en: 'The UN M49 regions of the place, largest first', zh: '所在的联合国 M49 地区（由大到小）' },
      { lookedUp: true },
    ),
    subdivision: maybe(code(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'an ISO 3166-2 code, such as "CN-FJ"'), {
      en: 'ISO 3166-2 code of a first-level division',
      zh: '一级行政区的 ISO 3166-2 代码',
    }),
    within: maybe(
      ref('place'),
      { en: 'The place that contains it', zh: '所在的上级地点' },
      { term: 'schema:containedInPlace' },
    ),
    location: maybe(
      {
        is: 'object',
        name: 'Location',
        means: 'Decimal degrees, WGS 84.',
        fields: {
          lat: always(
            number(-90, 90),
            { en: 'Latitude, decimal degrees north', zh: '纬度（北纬为正）' },
            { term: 'schema:latitude' },
          ),
          lon: always(
            number(-180, 180),
            { en: 'Longitude, decimal degrees east', zh: '经度（东经为正）' },
            { term: 'schema:longitude' },
          ),
        },
      },
      { en: 'Decimal degrees, WGS 84', zh: 'WGS 84 十进制度坐标' },
      { term: 'schema:geo', lookedUp: true },
    ),
    geonames: maybe(integer(1), { en: 'GeoNames id', zh: 'GeoNames 编号' }),
    unlocode: maybe(code(/^[A-Z]{2}[A-Z2-9]{3}$/, 'a UN/LOCODE, such as "CNXMN"'), {
      en: 'UN/LOCODE of a port',
      zh: '港口的 UN/LOCODE',
    }),
    ...derived,
  },
  authored: {
    locatedAt: maybe(integer(1), {
      en: "The GeoNames id of a region's seat, if the region itself has no coordinates",
      zh: '地区驻地的 GeoNames 编号',
    }),
    seat: maybe(line(40), { en: 'The Chinese name of the seat, which GeoNames lacks', zh: '该驻地的中文名称' }),
  },
  facets: [
    'kind',
    'country',
    {
      name: 'region',
      paths: ['regions'],
      means: 'A UN M49 region, by its English name: `Europe`, `South-eastern Asia`',
    },
    'within',
    bySource,
  ],
}
