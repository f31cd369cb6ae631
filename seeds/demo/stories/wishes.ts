import type { Verbs } from '../acts/index.js'

/** What a few have asked of the site for themselves: to hear of more, and to find words that are not there. */
export async function wishes(v: Verbs) {
  await v.keepSearch(-20, 'sofia', { themes: ['CLIMATE'], isRecruiting: true })
  await v.keepSearch(-12, 'ingrid', { text: 'energi' })
  await v.proposeSkill(-9, 'bjorn', 'Näverslöjd')
  await v.proposeSkill(-4, 'ingrid', 'Tilstandsanalyse av laftebygg', 'nb')
}
