import { list, vocabulary, word } from './field.js'

/** The macro-regions of UN M49. */
export const region = vocabulary('Region', 'A UN M49 region, by its English name.', {
  Africa: { en: 'Africa', zh: '非洲' },
  'Northern Africa': { en: 'Northern Africa', zh: '北非' },
  'Sub-Saharan Africa': { en: 'Sub-Saharan Africa', zh: '撒哈拉以南非洲' },
  'Eastern Africa': { en: 'Eastern Africa', zh: '东非' },
  'Middle Africa': { en: 'Middle Africa', zh: '中部非洲' },
  'Southern Africa': { en: 'Southern Africa', zh: '南部非洲' },
  'Western Africa': { en: 'Western Africa', zh: '西非' },
  Americas: { en: 'Americas', zh: '美洲' },
  'Northern America': { en: 'Northern America', zh: '北美洲' },
  'Latin America and the Caribbean': { en: 'Latin America and the Caribbean', zh: '拉丁美洲和加勒比' },
  Caribbean: { en: 'Caribbean', zh: '加勒比' },
  'Central America': { en: 'Central America', zh: '中美洲' },
  'South America': { en: 'South America', zh: '南美洲' },
  Asia: { en: 'Asia', zh: '亚洲' },
  'Central Asia': { en: 'Central Asia', zh: '中亚' },
  'Eastern Asia': { en: 'Eastern Asia', zh: '东亚' },
  'South-eastern Asia': { en: 'South-eastern Asia', zh: '东南亚' },
  'Southern Asia': { en: 'Southern Asia', zh: '南亚' },
  'Western Asia': { en: 'Western Asia', zh: '西亚' },
  Europe: { en: 'Europe', zh: '欧洲' },
  'Eastern Europe': { en: 'Eastern Europe', zh: '东欧' },
  'Northern Europe': { en: 'Northern Europe', zh: '北欧' },
  'Southern Europe': { en: 'Southern Europe', zh: '南欧' },
  'Western Europe': { en: 'Western Europe', zh: '西欧' },
  Oceania: { en: 'Oceania', zh: '大洋洲' },
  'Australia and New Zealand': { en: 'Australia and New Zealand', zh: '澳大利亚和新西兰' },
  Melanesia: { en: 'Melanesia', zh: '美拉尼西亚' },
  Micronesia: { en: 'Micronesia', zh: '密克罗尼西亚' },
  Polynesia: { en: 'Polynesia', zh: '波利尼西亚' },
})

export const regions = list(word(region))
