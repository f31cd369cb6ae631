const sameSound: Record<string, string> = {
  a: 'åäáàâãæ',
  o: 'öøóòôõœ',
  e: 'éèëê',
  u: 'üúùû',
  i: 'íìïî',
  n: 'ñ',
  c: 'ç',
  d: 'ð',
}
const from = Object.values(sameSound).join('')
const to = Object.entries(sameSound)
  .map(([plain, marked]) => plain.repeat(marked.length))
  .join('')

/** Words as they are compared: å, ä and æ count as a, ö and ø as o, so that Swedish, Norwegian and a bare keyboard meet. */
export const functions = [
  `create or replace function fold(word text) returns text language sql immutable strict parallel safe
   as $$ select translate(lower(word), '${from}', '${to}') $$`,
]
