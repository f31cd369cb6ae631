import type { Verbs } from '../acts/index.js'

/** What somebody employed has asked for and been given, and what waits for an answer. */
export async function mandates(v: Verbs) {
  const given = await v.askForMandate(
    -40,
    'elin',
    'tillvaxtverket',
    'SKILLS_SUPPLY',
    12,
    'Jag gör det redan på fritiden.',
  )
  await v.grantMandate(-37, 'marianne', given, 8, 90)
  await v.askForMandate(-2, 'elin', 'tillvaxtverket', 'ATTRACTIVENESS', 6, 'Byn jag bor i är en av dem det gäller.')
}
