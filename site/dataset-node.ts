import { readFileSync } from 'node:fs'
import { inRoot } from '../build/places.js'
import { addressOf, keywords, version } from './addresses.js'
import type { Language } from './words/language.js'

/** The name and the description of the whole dataset. */
export const datasetWords = {
  en: {
    name: "open-xiamen: Xiamen's international exchanges",
    description:
      "Xiamen's international exchanges as open data in English and Chinese: sister cities, events, forums, figures, each with its sources.",
  },
  zh: {
    name: 'open-xiamen：厦门对外交往开放数据',
    description: '厦门对外交往的开放数据（中英双语）：友好城市、活动、论坛、数字，件件附来源。',
  },
} as const

/** The JSON-LD node of the whole dataset, for dataset search engines. */
export function datasetNode(language: Language): object {
  const { resources } = JSON.parse(readFileSync(inRoot('datapackage.json'), 'utf8')) as {
    resources: readonly { path: string; mediatype: string }[]
  }
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    ...datasetWords[language],
    url: addressOf(''),
    version,
    keywords,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: ['en', 'zh-Hans'],
    spatialCoverage: {
      '@type': 'Place',
      name: language === 'zh' ? '厦门' : 'Xiamen',
      geo: { '@type': 'GeoCoordinates', latitude: 24.48, longitude: 118.08 },
    },
    creator: { '@type': 'Organization', name: 'open-xiamen' },
    distribution: resources.map(({ path, mediatype }) => {
      const name = path.replace('dist/data/', '')
      return { '@type': 'DataDownload', name, encodingFormat: mediatype, contentUrl: addressOf(`data/${name}`) }
    }),
  }
}
