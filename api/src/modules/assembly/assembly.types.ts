import { Field, Float, Int, ObjectType } from 'type-graphql'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Importance } from '../challenge/index.js'
import { Evidence } from '../coworker/index.js'
import { FieldOfPractice, Sector } from '../hub/index.js'
import { MandateStanding, NeedOutcome } from '../matching/index.js'
import { TeamRole } from '../team/index.js'
import { TeamEmphasis, TeamLimitKind, TeamNote, TeamPartKind } from './assembly.enums.js'
import { ofProposal } from './assembly.personal.js'

@NotPersonal('sums over a team')
@ObjectType({
  description: 'One part of what a team comes to. Whole millionths of a point: the parts sum to the total exactly.',
})
export class TeamPart {
  @Field(() => TeamPartKind, { description: 'Which part.' })
  kind!: TeamPartKind

  @Field(() => Float, { description: 'Its points, whole millionths; negative for what is taken off.' })
  points!: number

  @Field(() => Float, { description: 'The most it can give, whole millionths; 0 for what is taken off.' })
  most!: number
}

@NotPersonal('what a challenge asks for')
@ObjectType({ description: 'A needed skill, as it weighs in a proposal.' })
export class TeamNeed {
  @Field(() => Importance, { description: 'How much it is needed.' })
  importance!: Importance

  @Field(() => Int, { description: 'The level asked for, 1 to 4.' })
  level!: number

  @Field(() => Float, { description: 'The most it gives, whole millionths.' })
  most!: number
}

@Personal(ofProposal)
@ObjectType({ description: 'How one person meets one need.' })
export class MemberCover {
  @Field(() => NeedOutcome, { description: 'How it is met.' })
  outcome!: NeedOutcome

  @Field(() => Evidence, { nullable: true, description: 'What the claim rests on.' })
  evidence!: Evidence | null

  @Field(() => Int, { nullable: true, description: 'The level of the claim, 1 to 4.' })
  level!: number | null

  @Field(() => Float, { description: 'What it gives, whole millionths, were nobody else to meet the need.' })
  points!: number

  @Field(() => Boolean, { description: 'Whether nobody in the team meets the need better: this one is counted.' })
  isBest!: boolean
}

@Personal(ofProposal)
@ObjectType({ description: 'Somebody in a proposed team, or who could be.' })
export class ProposedMember {
  @Field(() => Boolean, { description: 'Whether the person is in the team already.' })
  isIn!: boolean

  @Field(() => Boolean, { description: 'Whether the person was locked.' })
  isLocked!: boolean

  @Field(() => [TeamRole], {
    description: 'Which of the four roles the person carries best in the team; LEAD, if they would lead.',
  })
  roles!: TeamRole[]

  @Field(() => Boolean, { description: 'Whether they come from a receiving organisation.' })
  receives!: boolean

  @Field(() => Sector, { nullable: true, description: 'The sector.' })
  sector!: Sector | null

  @Field(() => FieldOfPractice, { nullable: true, description: 'The field of practice.' })
  fieldOfPractice!: FieldOfPractice | null

  @Field(() => Boolean, { description: 'Whether their hub is rural.' })
  isRural!: boolean

  @Field(() => Int, { nullable: true, description: 'Hours a month they have for this; null when not said.' })
  hours!: number | null

  @Field(() => MandateStanding, { description: 'How they stand with the challenge.' })
  mandate!: MandateStanding

  @Field(() => Int, {
    nullable: true,
    description: 'Hours a month left of what mandates allow for this; null without any, and for who is in.',
  })
  mandateHours!: number | null

  @Field(() => Float, { nullable: true, description: 'Kilometres to the place of the challenge, as the crow flies.' })
  kilometres!: number | null

  @Field(() => Boolean, { description: 'Whether they would work from afar, and may.' })
  isRemote!: boolean

  @Field(() => Int, {
    description: 'How many open invitations to other challenges they have: a number, never from whom.',
  })
  askedElsewhere!: number

  @Field(() => Float, {
    description:
      'What the team would lose without them, whole millionths; what it would gain with them, for an addition.',
  })
  adds!: number
}

@NotPersonal('how much of a search is done')
@ObjectType({ description: 'How sure it is that nothing better exists.' })
export class TeamProof {
  @Field(() => Boolean, { description: 'Proven: no other team comes to more.' })
  isProven!: boolean

  @Field(() => Float, { description: 'At most this share more could any team come to; 0 when proven.' })
  gap!: number

  @Field(() => Float, { description: 'The share of all teams that is looked through or ruled out, 0 to 1.' })
  settled!: number
}

@NotPersonal('how much of a search is done')
@ObjectType({ description: 'How far a search is.' })
export class TeamSearch {
  @Field(() => TeamEmphasis, { description: 'What the team is to be the best at that is looked for now.' })
  emphasis!: TeamEmphasis

  @Field(() => Float, {
    nullable: true,
    description: 'What the best team found so far comes to, whole millionths; null for others than the balanced one.',
  })
  total!: number | null

  @Field(() => Float, { description: 'At most this share more could any team come to.' })
  gap!: number

  @Field(() => Float, { description: 'The share of all teams that is looked through or ruled out, 0 to 1.' })
  settled!: number
}

@Personal(ofProposal)
@ObjectType({ description: 'One person more, and what it would change.' })
export class TeamAddition {
  @Field(() => Float, {
    description: 'What the team would gain, whole millionths; negative when it asks more than it gives.',
  })
  gain!: number
}

@Personal(ofProposal)
@ObjectType({ description: 'A team that could be asked, and what it comes to. People are asked, never assigned.' })
export class TeamProposal {
  @Field(() => [TeamEmphasis], { description: 'What it is the best at; none for a team that was only looked at.' })
  emphases!: TeamEmphasis[]

  @Field(() => Float, { description: 'The sum of the parts, whole millionths; at most 100,000,000.' })
  total!: number

  @Field(() => [TeamPart], { description: 'The ten parts.' })
  parts!: TeamPart[]

  @Field(() => TeamProof, {
    nullable: true,
    description: 'How sure it is that nothing is better; null for a team that was only looked at.',
  })
  proof!: TeamProof | null

  @Field(() => Int, { description: 'Hours a month together, as far as they have said.' })
  hours!: number

  @Field(() => [Sector], { description: 'The sectors in it.' })
  sectors!: Sector[]

  @Field(() => [FieldOfPractice], { description: 'The fields of practice in it.' })
  fieldsOfPractice!: FieldOfPractice[]

  @Field(() => Boolean, { description: 'Whether a rural hub is in it.' })
  hasRuralHub!: boolean

  @Field(() => Boolean, { description: 'Whether somebody can lead it.' })
  hasLead!: boolean

  @Field(() => [TeamRole], { description: 'Those of the four roles that nobody carries.' })
  rolesMissing!: TeamRole[]

  @Field(() => Boolean, {
    description: 'Whether somebody who was asked about can no longer be asked, and is left out: never who.',
  })
  isSomebodyGone!: boolean
}

@NotPersonal('a limit somebody set; a person in it is shown through the lens')
@ObjectType({ description: 'One of the limits that cannot all hold. Without any one of them a team is possible.' })
export class TeamLimit {
  @Field(() => TeamLimitKind, { description: 'Which limit.' })
  kind!: TeamLimitKind
}

@NotPersonal('an envelope; what is inside speaks for itself')
@ObjectType({ description: 'Why no team has everything that was asked.' })
export class TeamClash {
  @Field(() => [TeamLimit], { description: 'What cannot all hold together.' })
  limits!: TeamLimit[]

  @Field(() => Boolean, { description: 'Whether none of them can be left out; false when there was no time to tell.' })
  isLeast!: boolean
}

@NotPersonal('an envelope; what is inside speaks for itself')
@ObjectType({ description: 'Teams to choose from, or why there is none.' })
export class TeamProposals {
  @Field(() => Int, { description: 'How many people were weighed.' })
  candidates!: number

  @Field(() => Int, { description: 'Hours a month that are asked for.' })
  hoursNeeded!: number

  @Field(() => Int, { description: 'How many there may be at most.' })
  size!: number

  @Field(() => [TeamNote], { description: 'What to know beside the proposals.' })
  notes!: TeamNote[]

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  milliseconds!: number
}

@Personal(ofProposal)
@ObjectType({ description: 'What came of inviting one person.' })
export class InvitedToTeam {
  @Field(() => String, {
    nullable: true,
    description:
      'Why not, as a code: ALREADY_INVITED, INVITATION_HAS_APPLIED, INVITATION_OPENING_FILLED …; null when invited.',
  })
  refusal!: string | null
}
