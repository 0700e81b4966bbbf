/**
 * What the profile of Data Package 2.0 (https://datapackage.org/profiles/2.0/datapackage.json) demands, as far as our
 * descriptor goes: the profile itself is not published on npm and cannot be fetched in a test. It leaves other properties
 * open; here they are closed, so that a property that the profile spells otherwise is seen.
 */
const text = { type: 'string' }
const name = { type: 'string', minLength: 1 }
const path = { type: 'string', pattern: '^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|(http|ftp)s?://.*)$' }
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true }
const field = (type: string, more: object = {}, constraints: object = {}) => ({
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: text,
    type: { const: type },
    title: text,
    description: text,
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, unique: { type: 'boolean' }, ...constraints },
      additionalProperties: false,
    },
    ...more,
  },
  additionalProperties: false,
})
const licence = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
  additionalProperties: false,
}
const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          field('string', { format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } }),
          field('integer'),
          field('number'),
          field('boolean'),
          field('date'),
          field('object'),
          field('array'),
          field('any'),
        ],
      },
    },
    primaryKey: texts,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: texts,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: text, fields: texts },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
    missingValues: { type: 'array', items: text },
  },
  additionalProperties: false,
}
const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name,
    path,
    type: { enum: ['table'] },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    schema: tableSchema,
    dialect: {
      type: 'object',
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
        lineTerminator: text,
        nullSequence: text,
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}

export const profile = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: text,
    description: text,
    version: text,
    keywords: texts,
    licenses: { type: 'array', minItems: 1, items: licence },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  additionalProperties: false,
}
