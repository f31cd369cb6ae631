import { sameSound } from './rules/fold.js'

const from = Object.values(sameSound).join('')
const to = Object.entries(sameSound)
  .map(([plain, marked]) => plain.repeat(marked.length))
  .join('')

/** The same as the rule `fold`, for statements. */
export const functions = [
  `create or replace function fold(word text) returns text language sql immutable strict parallel safe
   as $$ select translate(lower(word), '${from}', '${to}') $$`,
]
