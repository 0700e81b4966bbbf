/** What is shown when nothing is asked: what can be. */
export function introduction(version: string): string {
  return `open-xiamen ${version}: Xiamen's international exchanges, each fact with its source

  npx open-xiamen search 金砖                    words, in Chinese or English
  npx open-xiamen list events --during 2022-05   a collection, or those that fit
  npx open-xiamen ties --kind sister-city        the same, without \`list\`
  npx open-xiamen get cifit-2022                 one record; --json for programs
  npx open-xiamen evidence cifit-2022            what each source says of it
  npx open-xiamen describe tie kind              what a field or a value means
  npx open-xiamen convert events --to ics        also CSV, Parquet, GeoJSON
  npx open-xiamen --help                         every command and option
`
}
