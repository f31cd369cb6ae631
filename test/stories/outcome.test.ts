import { CapitalForm, OutcomeLevel, Stage, SustainabilityDimension } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { eventMakers } from '../../seeds/makers/event.js'
import { loopMakers } from '../../seeds/makers/loop.js'
import { outcomeMakers } from '../../seeds/makers/outcome.js'
import { statementsOf } from '../kit/statements.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const { event } = eventMakers(() => world.system().em, world.clock.now)
const { challengeAt } = loopMakers(() => world.system().em, world.clock.now)
const { goal, outcome } = outcomeMakers(() => world.system().em)

/** Through an event that serves them, in the order they were given. */
const challengesAt = (slug: string, fields: string) =>
  `{ event(slug: "${slug}") { challenges { challenge { ${fields} } } } }`
type Challenges<Fields> = { event: { challenges: { challenge: Fields }[] } }

test('keeps goals of different bodies side by side, each with its source and what was measured', async () => {
  const challenge = await challengeAt(Stage.CO_CREATING)
  const reports = [
    { period: '2023', value: 417_020, source: 'Nationella emissionsdatabasen' },
    { period: '2022', value: 421_898, source: 'Nationella emissionsdatabasen' },
  ]
  const indicators = [{ unit: 'ton CO₂e', baseline: 694_788, baselinePeriod: '2015', reports }]
  await goal({ challenge, source: 'Länsstyrelsen', indicators })
  await goal({ challenge, source: 'Studien' })
  await event({ slug: 'mal', challenges: [{ challenge }] })
  const fields = `goals { source indicators { unit baseline baselinePeriod target reports { period value isMadeUp } } }`
  const { event: found } = await world.stranger.get<Challenges<unknown>>(challengesAt('mal', fields))
  expect(found.challenges[0]?.challenge).toEqual({
    goals: [
      {
        source: 'Länsstyrelsen',
        indicators: [
          {
            unit: 'ton CO₂e',
            baseline: 694_788,
            baselinePeriod: '2015',
            target: null,
            reports: [
              { period: '2022', value: 421_898, isMadeUp: false },
              { period: '2023', value: 417_020, isMadeUp: false },
            ],
          },
        ],
      },
      { source: 'Studien', indicators: [] },
    ],
  })
})

test('shows a change that was noticed at every challenge that led to it', async () => {
  const challenges = [await challengeAt(Stage.IN_USE), await challengeAt(Stage.IN_USE)]
  const hub = await world.make.hub({ name: 'Kollektivet' })
  const kinds = {
    capital: [CapitalForm.STRUCTURAL, CapitalForm.FINANCIAL],
    dimensions: [SustainabilityDimension.ECONOMY],
  }
  await outcome({
    challenges,
    hub,
    ...kinds,
    level: OutcomeLevel.REGION,
    noticedOn: '2026-01-15',
    evidence: 'avtal',
    isMadeUp: true,
  })
  await event({ slug: 'utfall', challenges: challenges.map((challenge) => ({ challenge })) })
  const fields = `outcomes { capital dimensions level noticedOn evidence isMadeUp hub { name } }`
  const { event: found } = await world.stranger.get<Challenges<unknown>>(challengesAt('utfall', fields))
  const change = {
    capital: ['STRUCTURAL', 'FINANCIAL'],
    dimensions: ['ECONOMY'],
    level: 'REGION',
    noticedOn: '2026-01-15',
    evidence: 'avtal',
    isMadeUp: true,
    hub: { name: 'Kollektivet' },
  }
  expect(found.challenges.map(({ challenge }) => challenge)).toEqual([{ outcomes: [change] }, { outcomes: [change] }])
})

test('never lets money stand alone as what was created', async () => {
  await expect(outcome({ capital: [CapitalForm.FINANCIAL] })).rejects.toThrow('outcome_money_not_alone')
})

test('costs the same number of statements for one challenge and for many', async () => {
  async function costOf(many: number) {
    const challenges = await Promise.all(Array.from({ length: many }, () => challengeAt(Stage.IN_USE)))
    for (const challenge of challenges) {
      await goal({ challenge, indicators: [{ reports: [{}] }] })
      await outcome({ challenges: [challenge], hub: await world.make.hub() })
    }
    const slug = `kostar-${many}`
    await event({ slug, challenges: challenges.map((challenge) => ({ challenge })) })
    const query = challengesAt(slug, `goals { indicators { reports { value } } } outcomes { level hub { name } }`)
    return statementsOf(world, () => world.stranger.get(query))
  }
  const one = await costOf(1)
  expect(one).toBeGreaterThan(5)
  expect(await costOf(10)).toBe(one)
})
