/** What the files of data are together. */
export const TITLE = "Xiamen's international exchanges as open data"

/** The media type of each kind of file. */
export const MEDIA: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
}
