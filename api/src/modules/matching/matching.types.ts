import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Personal, type PersonalNote } from '../../base/personal.js'
import { Evidence } from '../coworker/index.js'
import { FieldOfPractice, Sector } from '../hub/index.js'
import { AddsKind, DistanceKind, MandateStanding, MatchPartKind, NeedOutcome } from './matching.enums.js'

/** Nothing of a match is stored: it is reckoned from what people have consented to be matched by, when it is asked for. */
const ofMatch: PersonalNote = {
  purpose: 'to show which people and openings fit each other, and why',
  legalBasis: { public: 'consent (art. 6.1 a)', private: 'consent (art. 6.1 a)' },
  retention: 'reckoned when asked for, never stored',
  visibility: 'the person, and those who staff the challenge while the person consents to be matched',
  export: false,
  erase: 'row',
}

@Personal(ofMatch)
@ObjectType({
  description: 'One part of a match. Points are whole millionths, so that the parts sum to the score exactly.',
})
export class MatchPart {
  @Field(() => MatchPartKind, { description: 'Which part.' })
  kind!: MatchPartKind

  @Field(() => Float, { description: 'Its points, whole millionths.' })
  points!: number

  @Field(() => Float, {
    description:
      'The most that this part can give anybody for this opening, whole millionths; of the queue, were nobody waiting.',
  })
  most!: number
}

@Personal(ofMatch)
@ObjectType({ description: "One of the person's skills that is near a need, without a link to it." })
export class NearSkill {
  @Field(() => Float, { description: 'Its share of the points of the need, whole millionths.' })
  points!: number
}

@Personal(ofMatch)
@ObjectType({ description: "One need, met or not. `via` is the person's own skill when it is not the very same." })
export class NeedMatch {
  @Field(() => NeedOutcome, { description: 'How it is met.' })
  outcome!: NeedOutcome

  @Field(() => Evidence, { nullable: true, description: 'What the claim that meets it rests on.' })
  evidence!: Evidence | null

  @Field(() => Int, { nullable: true, description: 'The level of that claim, 1 to 4.' })
  level!: number | null

  @Field(() => Float, { description: 'Its share of the points, whole millionths.' })
  points!: number
}

@Personal(ofMatch)
@ObjectType({
  description:
    'What the team would have with this person that it has not without. One of the fields is set, after its kind.',
})
export class MatchAdds {
  @Field(() => AddsKind, { description: 'What kind of thing it is.' })
  kind!: AddsKind

  @Field(() => Sector, { nullable: true, description: 'The sector.' })
  sector!: Sector | null

  @Field(() => FieldOfPractice, { nullable: true, description: 'The field of practice.' })
  fieldOfPractice!: FieldOfPractice | null
}

@Personal(ofMatch)
@ObjectType({
  description:
    'Why an opening and a person fit each other. The parts sum to `score`, exactly. It ranks and explains; it shuts nobody out.',
})
export class OpeningMatch {
  @Field(() => Float, { description: 'The sum of the parts: whole millionths of a point, at most 100,000,000.' })
  score!: number

  @Field(() => Float, { description: 'How much of what a match asks about the person is known, 0 to 1.' })
  known!: number

  @Field(() => [MatchPart], { description: 'The seven parts.' })
  parts!: MatchPart[]

  @Field(() => MandateStanding, { description: 'How the person stands with the challenge.' })
  mandate!: MandateStanding

  @Field(() => Int, { nullable: true, description: 'Hours granted for it, all mandates together.' })
  mandateHours!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Kilometres between the person and the place of the challenge, as the crow flies.',
  })
  kilometres!: number | null

  @Field(() => DistanceKind, { description: 'What the way comes to.' })
  distance!: DistanceKind

  @Field(() => Boolean, { description: 'Whether the distance is bridged by working from afar.' })
  isRemote!: boolean

  @Field(() => Int, { nullable: true, description: 'Hours a month the person can give.' })
  hoursPerMonth!: number | null
}

@Personal(ofMatch)
@ObjectType({ description: 'A skill that would bring a person nearer to openings, were it learnt.' })
export class Counterfactual {
  @Field(() => Int, { description: 'How many open roles it would bring the person nearer to.' })
  wouldOpen!: number
}
