import type { Corroboration } from '../../types/corroboration.js'
import type { AnyIds } from '../../types/ids.js'
import { iri, link } from './iri.js'
import type { JsonLdNode } from './json-ld-node.js'

/** What a public page says of a record, as a Web Annotation of the page that assesses the record. */
export function assessmentOf(entry: Corroboration<AnyIds>): JsonLdNode {
  const { record, fields, agrees, value, note, url, title, publisher, published } = entry
  return {
    '@id': `${iri(record)}@${encodeURIComponent(url)}:${fields.join(',')}`,
    '@type': 'oa:Annotation',
    motivatedBy: { '@id': 'oa:assessing' },
    hasBody: link(record),
    hasTarget: {
      '@id': url,
      '@type': 'schema:WebPage',
      headline: title,
      publisherName: publisher,
      datePublished: published,
    },
    fields,
    agrees,
    externalValue: value,
    note,
  }
}
