import type { Evidence } from '../../types/evidence.js'
import type { AnyIds } from '../../types/ids.js'
import { iri, link } from './iri.js'
import type { JsonLdNode } from './json-ld-node.js'

/**
 * An evidence entry as a Web Annotation: the record is what the passage of the article identifies. The passage is told by
 * its position in the normalised text and, for a person, by its first and last characters as a text fragment.
 */
export function annotationOf(entry: Evidence<AnyIds>): JsonLdNode {
  const { record, fields, document, source, start, end, digest, from, to, basis, note } = entry
  return {
    '@id': `${iri(record)}@${document}:${start}-${end}:${fields.join(',')}`,
    '@type': 'oa:Annotation',
    motivatedBy: { '@id': 'oa:identifying' },
    hasBody: link(record),
    hasTarget: {
      '@type': 'oa:SpecificResource',
      hasSource: link(source),
      hasSelector: [
        { '@type': 'oa:TextPositionSelector', start, end },
        {
          '@type': 'oa:FragmentSelector',
          conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
          fragment: `:~:text=${encodeURIComponent(from)},${encodeURIComponent(to)}`,
        },
      ],
    },
    document,
    digest,
    fields,
    basis,
    note,
  }
}
