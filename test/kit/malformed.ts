import fc from 'fast-check'

const whole = '{ hubs(first: 3) { edges { node { id name municipality { name hubs { id } } } } } }'
const body = (query: string, more: object = {}) => JSON.stringify({ query, ...more })

const unknown = fc.stringMatching(/^zz[a-z]{1,12}$/)
const cut = fc.integer({ min: 1, max: whole.length - 2 })

/** Bodies that no server may take for an operation: each family is wrong in its own way, whatever is drawn. */
const families = fc.oneof(
  cut.map((at) => body(whole.slice(0, at))),
  cut.map((at) => body(whole).slice(0, at)),
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('}', ')', '!', '$', '"', '\\', '\u0000', '﻿{', '¤'))
    .map(([at, sign]) => body(`${whole.slice(0, at)}${sign}`)),
  unknown.map((field) => body(`{ ${field} }`)),
  unknown.map((field) => body(`{ hubs(first: 1) { ${field} } }`)),
  unknown.map((argument) => body(`{ hubs(first: 1, ${argument}: 1) { totalCount } }`)),
  unknown.map((type) => body(`query ($a: ${type}) { hubs(first: $a) { totalCount } }`)),
  unknown.map((name) => body('query known { __typename }', { operationName: name })),
  unknown.map((name) => body(`{ ...${name} }`)),
  unknown.map((value) =>
    body('mutation ($to: Language!) { chooseLanguage(language: $to) { isSignedIn } }', { variables: { to: value } }),
  ),
  fc
    .oneof(fc.string(), fc.double({ noInteger: true }), fc.boolean(), fc.object())
    .map((first) => body('query ($first: Int!) { hubs(first: $first) { totalCount } }', { variables: { first } })),
  fc
    .oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.anything(), { maxLength: 3 }))
    .map((query) => JSON.stringify({ query })),
  fc.array(fc.json(), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
  fc.string({ minLength: 1 }).map((text) => `¤${text}`),
  fc.integer({ min: 13, max: 400 }).map((depth) => body(`${'{ regions '.repeat(depth)}${'}'.repeat(depth)}`)),
  fc
    .integer({ min: 2, max: 200 })
    .map((count) =>
      body(
        `mutation {${Array.from({ length: count }, (_, at) => ` a${at}: chooseLanguage(language: sv) { isSignedIn }`).join('')} }`,
      ),
    ),
)

/** Always the same for the same seed. */
export const malformed = (count: number, seed: number) => fc.sample(families, { numRuns: count, seed })
