import {
  CapitalForm,
  Challenge,
  ChallengeOutcome,
  Goal,
  Hub,
  Indicator,
  IndicatorReport,
  Language,
  localized,
  Outcome,
  OutcomeLevel,
  SustainabilityDimension,
  type Ctx,
} from '@mellanrum/api'

type With = { id: string }

export interface IndicatorWish extends Partial<Omit<Indicator, 'id' | 'goal'>> {
  reports?: readonly Partial<Omit<IndicatorReport, 'id' | 'indicator'>>[]
}
export interface GoalWish extends Partial<Omit<Goal, 'id' | 'challenge'>> {
  challenge: With
  indicators?: readonly IndicatorWish[]
}
export interface OutcomeWish extends Partial<Omit<Outcome, 'id' | 'hub'>> {
  challenges?: readonly With[]
  hub?: With
}

const said = (text: string) => localized(text, Language.sv)

/** Makers of goals with what is measured, and of changes that were noticed. */
export function outcomeMakers(open: () => Ctx['em']) {
  async function goal({ challenge, indicators = [], ...wish }: GoalWish) {
    const em = open()
    const facts = { title: said('Mindre utsläpp'), source: 'påhittad', ...wish }
    const made = em.create(Goal, { ...facts, challenge: em.getReference(Challenge, challenge.id) })
    for (const { reports = [], ...rest } of indicators) {
      const indicator = em.create(Indicator, { name: said('Utsläpp'), unit: 'ton', ...rest, goal: made })
      for (const report of reports) {
        em.create(IndicatorReport, { period: '2023', value: 1, source: 'påhittad', ...report, indicator })
      }
    }
    await em.flush()
    return made
  }

  async function outcome({ challenges = [], hub, ...wish }: OutcomeWish = {}) {
    const em = open()
    const kinds = {
      capital: [CapitalForm.RELATIONAL],
      dimensions: [SustainabilityDimension.SOCIAL],
      level: OutcomeLevel.LOCAL,
    }
    const facts = { text: said('Två grannar delar bil'), noticedOn: '2026-02-01', ...kinds, ...wish }
    const made = em.create(Outcome, { ...facts, hub: hub ? em.getReference(Hub, hub.id) : null })
    for (const { id } of challenges)
      em.create(ChallengeOutcome, { outcome: made, challenge: em.getReference(Challenge, id) })
    await em.flush()
    return made
  }

  return { goal, outcome }
}
