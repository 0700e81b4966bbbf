// What the library holds, as lines of text. It is given the built library, so that the demo can show both bundles.

/** The demo's report from the main entry and the evidence entry of one bundle. */
function report(library, { accordingTo, coverage, evidence, evidenceFor }) {
  return [
    ...heading('Records'),
    ...counts(library, evidence, coverage),
    ...heading('Timeline of the events'),
    ...library.sortByDate(library.events).map(eventLine),
    ...heading('Sister cities'),
    ...library
      .sortByDate(library.sisterCities)
      .map((tie) => `${since(tie)}  ${name(library.getPlace(tie.partner))} (${tie.country})`),
    ...heading('Forums and their editions'),
    ...library.forums.flatMap((forum) => [
      name(forum),
      ...library.eventsOfForum(forum.id).map((event) => `  ${eventLine(event)}`),
    ]),
    ...heading('Figures, with the words of their sources'),
    ...library.figures.map(
      (figure) => `${pad(library.formatFigure(figure, 'en'), 24)} “${figure.wording}”  ${figure.counts.en}`,
    ),
    ...heading('What the sources say of one sister city'),
    ...trail(library, mostDisputed(library, evidenceFor), evidenceFor, accordingTo),
  ]
}

function counts(library, evidence, coverage) {
  const collections = Object.keys(coverage).filter((collection) => collection !== 'sisterCities')
  const lines = collections.map((collection) => {
    const kinds = new Map()
    for (const { kind } of library[collection]) if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    const counted = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')
    return `${pad(collection, 14)}${String(library[collection].length).padStart(5)}  ${counted}`
  })
  return [...lines, `${pad('evidence', 14)}${String(evidence.length).padStart(5)}  entries`]
}

function eventLine({ date, name: { en }, status, kind }) {
  const mark = status === 'planned' ? ' (planned)' : ''
  return `${pad(date.edtf, 26)} ${date.basis === 'inferred' ? '~' : ' '} ${pad(kind, 17)}${en}${mark}`
}

function since(tie) {
  return pad(tie.since ? tie.since.edtf : 'year not known', 22)
}

/** The sister city on which there is most to say, those on which sources contradict each other first. */
function mostDisputed({ sisterCities }, evidenceFor) {
  const weight = (tie) => (tie.disputed?.length ?? 0) * 1000 + evidenceFor(tie.id).length
  return [...sisterCities].sort((a, b) => weight(b) - weight(a))[0]
}

function trail(library, tie, evidenceFor, accordingTo) {
  return [
    `${tie.id}, since ${since(tie).trimEnd()}${tie.disputed ? `; disputed: ${tie.disputed.join(', ')}` : ''}`,
    ...evidenceFor(tie.id).map((entry) => {
      const place = entry.document
        ? `“${entry.from === entry.to ? entry.from : `${entry.from} … ${entry.to}`}”, characters ${entry.start} to ${entry.end} of ${entry.document}`
        : `${entry.quote ? `“${entry.quote}” ` : ''}${library.getSource(entry.source).url}`
      return `  ${pad(entry.agrees, 8)} ${entry.fields.join(', ')}: ${place}`
    }),
    ...tie.sources.flatMap((source) => {
      const told = accordingTo(source, tie.id)
      return told?.since ? [`  according to ${source}: since ${told.since.edtf}`] : []
    }),
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
