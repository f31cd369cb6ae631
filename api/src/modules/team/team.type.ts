import { Field, Int, ObjectType } from 'type-graphql'
import { NotPersonal } from '../../base/personal.js'
import { Importance } from '../challenge/index.js'
import { CoverageState } from './team.enums.js'

@NotPersonal('what a team covers as a whole; who is in it stands on the commitments')
@ObjectType({
  description:
    'Who is in, what is covered and what the team still lacks. Names only where the viewer may see them; the counts are for everyone.',
})
export class Team {
  @Field(() => Int, { description: 'How many are in.' })
  size!: number

  @Field(() => Int, { description: 'Hours a month promised, all together.' })
  hoursPromised!: number

  @Field(() => Int, { description: 'Hours given so far, all together, also by those who have left.' })
  hoursContributed!: number
}

@NotPersonal('whether a team has a skill; not who has it')
@ObjectType({ description: 'A needed skill, and whether the team has it.' })
export class SkillCoverage {
  @Field(() => Importance, { description: 'How much it is needed.' })
  importance!: Importance

  @Field(() => CoverageState, {
    description: 'FILLED: somebody has it or a narrower one. PARTLY: a broader or related one. EMPTY: nobody.',
  })
  state!: CoverageState

  @Field(() => Int, { description: 'How many in the team have it, wholly or partly.' })
  people!: number
}

@NotPersonal('what an employer gives and gets, as sums; the mandates speak for themselves')
@ObjectType({
  description:
    "What an employer sees: what was asked and what comes back, never a person's choices. Counts of people under five are hidden (null).",
})
export class EmployerView {
  @Field(() => Int, { description: 'Hours a month asked for and not answered yet, all together.' })
  hoursAsked!: number

  @Field(() => Int, { description: 'Hours a month granted, all together.' })
  hoursGranted!: number

  @Field(() => Int, {
    nullable: true,
    description:
      'Hours given under those mandates, all together, in whole tens rounded down; null when fewer than five have given any.',
  })
  hoursContributed!: number | null

  @Field(() => Int, { nullable: true, description: 'How many hold a mandate; null when fewer than five.' })
  people!: number | null
}

@NotPersonal('counts')
@ObjectType({ description: "Counts of what waits for the viewer's answer." })
export class Waiting {
  @Field(() => Int, { description: 'Invitations to me.' })
  invitations!: number

  @Field(() => Int, { description: 'Applications to challenges I lead.' })
  applicants!: number

  @Field(() => Int, { description: 'Mandates asked of employers I represent.' })
  mandates!: number
}
