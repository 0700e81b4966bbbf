// What the library holds, as lines of text. It is given the built library, so that the demo can show both bundles.

/** The demo's report from the main entry and the evidence entry of one bundle. */
function report(library, { evidence, evidenceFor }) {
  return [
    ...heading('Records'),
    ...counts(library, evidence),
    ...heading('Timeline of the events'),
    ...timeline(library.events),
    ...heading('Sister cities'),
    ...library.sisterCities.map((tie) => `${since(tie)}  ${name(library.getPlace(tie.partner))} (${tie.country})`),
    ...heading('Forums and their editions'),
    ...library.forums.flatMap((forum) => forumLines(forum, library.events)),
    ...heading('Key figures, in the words of the articles'),
    ...library.figures.map((figure) => `${pad(number(figure), 24)} “${figure.wording}”  ${figure.counts.en}`),
    ...heading('The evidence behind one figure'),
    ...trail(library.getFigure('europe-mission-orders'), evidenceFor, library),
  ]
}

function counts(library, evidence) {
  const collections = ['events', 'forums', 'ties', 'figures', 'places', 'organizations', 'people', 'initiatives']
  const lines = [...collections, 'statements', 'sources'].map((collection) => {
    const records = library[collection]
    const kinds = countBy(records.flatMap(({ kind }) => kind ?? []))
    return `${pad(collection, 14)}${String(records.length).padStart(4)}  ${kinds}`
  })
  return [...lines, `${pad('evidence', 14)}${String(evidence.length).padStart(4)}  passages`]
}

function countBy(values) {
  const counted = new Map()
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1)
  return [...counted].map(([value, count]) => `${count} ${value}`).join(', ')
}

function timeline(events) {
  const byStart = [...events].sort((a, b) => a.date.start.localeCompare(b.date.start))
  return byStart.map(({ date, name, status, kind }) => {
    const mark = status === 'planned' ? ' (planned)' : ''
    return `${pad(date.edtf, 26)} ${date.basis === 'inferred' ? '~' : ' '} ${pad(kind, 17)}${name.en}${mark}`
  })
}

function since(tie) {
  return pad(tie.since ? tie.since.edtf : 'year not stated', 22)
}

function forumLines(forum, events) {
  const editions = events.filter((event) => event.forum === forum.id)
  return [
    name(forum),
    ...editions.map(({ date, edition, name: { en } }) => `  ${date.edtf}${edition ? `, no. ${edition}` : ''}: ${en}`),
  ]
}

function number({ value, qualifier, unit }) {
  const sign = { exact: '', approximately: '≈ ', nearly: 'just below ', 'more-than': 'more than ', 'at-least': '≥ ' }
  return `${sign[qualifier]}${value.toLocaleString('en')} ${unit}`
}

function trail(figure, evidenceFor, library) {
  return [
    `${figure.id}: ${number(figure)}, ${figure.counts.en}`,
    ...evidenceFor(figure.id).flatMap((entry) => [
      `  ${entry.basis}: ${entry.fields.join(', ')}`,
      `    “${entry.from}…${entry.to}”, characters ${entry.start} to ${entry.end} of ${entry.document}`,
      `    ${entry.digest}`,
      `    in ${library.getSource(entry.source).title.en} (${library.getSource(entry.source).published.edtf})`,
    ]),
  ]
}

function name({ name: { en, zh } }) {
  return `${en} ${zh}`
}

function heading(text) {
  return ['', text, '='.repeat(text.length)]
}

function pad(text, length) {
  return text.padEnd(length)
}

module.exports = { report }
