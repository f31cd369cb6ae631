import { describe, expect, it } from 'vitest'
import { alike, calledOf, joined, lacking, told, toldBriefly, type Match } from './match-words.ts'

const skill = (sv: string) => ({ label: { language: 'sv' as const, sv, nb: null, en: null } })
const need = (over: Partial<Match['needs'][number]>): Match['needs'][number] => ({
  skill: skill('energikartläggning'),
  importance: 'REQUIRED',
  outcome: 'EXACT',
  via: null,
  evidence: null,
  near: [],
  points: 0,
  ...over,
})
const match = (over: Partial<Match>): Match => ({
  score: 60,
  known: 1,
  parts: [],
  needs: [],
  alike: [],
  adds: [],
  learns: [],
  mandate: 'NEEDED',
  mandateHours: null,
  kilometres: null,
  distance: 'UNKNOWN',
  hoursPerMonth: null,
  opening: { queue: 0 },
  ...over,
})
const words = (over: Partial<Match>, kind: Match['parts'][number]['kind']) =>
  told(match({ ...over, parts: [{ kind, points: 1, most: 1 }] }), 'sv')[0]?.words

it('says why fitting gives less where the needs say the same, and nothing where none do', () => {
  const parts = [{ kind: 'FITS' as const, points: 1, most: 40_500_000 }]
  const same = alike({ alike: [skill('vård'), skill('omsorg')], parts }, 'sv')
  expect(same).toContain('(vård och omsorg)')
  expect(same).toContain('högst 40,5 poäng')
  expect(alike({ alike: [], parts }, 'sv')).toBe('')
})

describe('why a person and an opening fit', () => {
  it('tells every part in its order, with its own points and the most it can have', () => {
    const parts = [
      { kind: 'QUEUE' as const, points: 2_000_000, most: 6_000_000 },
      { kind: 'FITS' as const, points: 40_500_000, most: 48_000_000 },
    ]
    expect(told(match({ parts }), 'sv').map(({ key, points, most }) => [key, points, most])).toEqual([
      ['FITS', 40.5, 48],
      ['QUEUE', 2, 6],
    ])
  })

  it('says what one has with how it is shown, and what lies near through what', () => {
    const needs = [
      need({ evidence: 'WORK' }),
      need({ skill: skill('koldioxidbudget'), outcome: 'RELATED', via: skill('dataanalys'), evidence: 'NONE' }),
      need({ skill: skill('juridik'), outcome: 'MISSING' }),
    ]
    expect(words({ needs }, 'FITS')).toBe(
      'har energikartläggning (visat i arbete), nära koldioxidbudget genom dataanalys (med egna ord)',
    )
  })

  it('names what is near without a link, the nearest first, and still says that the thing itself is missing', () => {
    const near = ['snickeri', 'fönster', 'taktäckning', 'målning'].map((one) => ({ skill: skill(one) }))
    const needs = [need({ outcome: 'NEAR', skill: skill('timring'), via: skill('snickeri'), near })]
    expect(words({ needs }, 'FITS')).toBe(
      'kan sådant som liknar eller hör ihop med timring: snickeri, fönster och taktäckning',
    )
    expect(lacking({ needs }, 'sv').missing).toBe('timring')
  })

  it('names briefly what is near the most, after what is held, and counts the rest', () => {
    const nearOf = (sv: string, points: number) =>
      need({ outcome: 'NEAR', skill: skill(sv), near: [{ skill: skill(`lite ${sv}`) }], points })
    const needs = [nearOf('a', 1), nearOf('b', 4), need({}), nearOf('c', 3), nearOf('d', 2), nearOf('e', 1)]
    const [brief] = toldBriefly(match({ needs, parts: [{ kind: 'FITS', points: 1, most: 1 }] }), 'sv')
    expect(brief?.words.match(/har energikartläggning|lite \w|för \d till/g)).toEqual([
      'har energikartläggning',
      'lite b',
      'lite c',
      'lite d',
      'för 2 till',
    ])
    expect(words({ needs }, 'FITS')?.match(/lite \w/g)).toEqual(['lite b', 'lite c', 'lite d', 'lite a', 'lite e'])
  })

  it('says plainly when nothing is known to fit', () => {
    expect(words({}, 'FITS')).toBe('inget av det sökta än')
  })

  it('names what is added', () => {
    const none = { sector: null, fieldOfPractice: null, hub: null, skill: null }
    const adds: Match['adds'] = [
      { ...none, kind: 'FIELD_OF_PRACTICE', fieldOfPractice: 'BUSINESS' },
      { ...none, kind: 'RURAL' },
    ]
    expect(words({ adds }, 'ADDS')).toBe('näringsliv och en plats på landsbygden')
  })

  it.each([
    [{ mandate: 'GRANTED' as const, mandateHours: 40 }, 'MANDATE' as const, 'har mandat, 40 timmar'],
    [{ kilometres: 88.4, distance: 'REMOTE' as const }, 'DISTANCE' as const, '88 km, kan på distans'],
    [{ distance: 'ANYWHERE' as const }, 'DISTANCE' as const, 'spelar ingen roll här'],
    [{}, 'DISTANCE' as const, 'inte känt'],
    [{ opening: { queue: 3 } }, 'QUEUE' as const, '3 väntar redan på svar'],
  ])('tells circumstances: %j', (over, kind, expected) => {
    expect(words(over, kind)).toBe(expected)
  })

  it('keeps what is missing apart from what can be learnt', () => {
    const needs = [
      need({ outcome: 'MISSING' }),
      need({ skill: skill('rust'), outcome: 'MISSING', importance: 'LEARNABLE' }),
    ]
    expect(lacking({ needs }, 'sv')).toEqual({ missing: 'energikartläggning', learnable: 'rust' })
  })

  it('uses a name only when it may be seen', () => {
    expect(calledOf({ name: 'Siri', municipality: { name: 'Vågå' } })).toBe('Siri')
    expect(calledOf({ name: null, municipality: { name: 'Strömsund' } })).toBe('en coworkare i Strömsund')
    expect(calledOf(null)).toBe('en coworkare')
  })

  it('joins as one speaks', () => {
    expect(joined(['a', 'b', 'c'])).toBe('a, b och c')
    expect(joined(['a', ''])).toBe('a')
    expect(joined([])).toBe('')
  })
})
