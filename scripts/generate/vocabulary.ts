/** The keywords a schema node may have; anything else is a typo or a construct that some tool reads differently. */
export const schemaKeywords = new Set(
  (
    '$ref type enum const format pattern minimum maximum minLength maxLength minItems maxItems minProperties maxProperties uniqueItems ' +
    'required properties additionalProperties unevaluatedProperties items allOf anyOf oneOf description title examples default deprecated ' +
    'readOnly writeOnly discriminator contentMediaType ' +
    'x-source x-evidence x-id-kind x-extensible-enum x-presence x-unit'
  ).split(' '),
)

/** The keywords that say nothing about whether a value is valid. */
export const annotations = new Set(
  [...schemaKeywords]
    .filter((keyword) => keyword.startsWith('x-'))
    .concat('description', 'title', 'examples', 'default', 'deprecated', 'readOnly', 'writeOnly', 'discriminator'),
)

/** The formats a schema node may name. The first group is checked by the validators, the second tells a number's size. */
export const formats = {
  checked: ['date-time', 'date', 'uuid', 'uri', 'email'],
  annotated: ['int32', 'int64', 'float', 'double', 'binary', 'password'],
} as const

const conditional = 'is ignored by the types. Write a oneOf of whole variants'

/** Keywords of other schema dialects that people reach for, and what to write instead. */
export const forbiddenKeywords: ReadonlyMap<string, string> = new Map([
  ['nullable', "means nothing in OpenAPI 3.1. Write `type: [string, 'null']`"],
  ['example', 'is the older form. Write `examples: […]`'],
  ['$id', 're-bases every reference after bundling. Remove it: generate adds it'],
  ['$defs', 'becomes a required property in the types. Make a file in schemas/'],
  ['if', conditional],
  ['then', conditional],
  ['else', conditional],
  ['prefixItems', 'is rejected by Prism. Describe the items'],
  ['contains', 'is not understood by the types. Describe the items'],
  ['exclusiveMinimum', 'is read in two ways. Write `minimum`'],
  ['exclusiveMaximum', 'is read in two ways. Write `maximum`'],
])
