import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'

const list = (what: string) => ({ nullable: true, description: what })

@InputType({ description: 'What the team must have. It comes before everything else; what cannot be had is named.' })
export class TeamMustsInput {
  @Field(() => [ID], list('Needed skills that somebody must have, or a narrower one; at most 50.'))
  @IsOptional()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  skills?: string[] | null

  @Field(() => Int, { nullable: true, description: 'Hours a month together, 0 to 1,000.' })
  @IsOptional()
  @Min(0)
  @Max(1000)
  hours?: number | null

  @Field(() => Int, { nullable: true, description: 'Different sectors, 0 to 4.' })
  @IsOptional()
  @Min(0)
  @Max(4)
  sectors?: number | null

  @Field(() => Int, { nullable: true, description: 'Different fields of practice, 0 to 6.' })
  @IsOptional()
  @Min(0)
  @Max(6)
  fieldsOfPractice?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Somebody from a rural hub.' })
  ruralHub?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Somebody who can lead.' })
  lead?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Somebody from a receiving organisation.' })
  receiver?: boolean | null
}

@InputType({ description: 'Which teams to look for.' })
export class ProposeTeamsInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => Int, {
    nullable: true,
    description: 'At most so many people, those already in counted: 1 to 8; else 5.',
  })
  @IsOptional()
  @Min(1)
  @Max(8)
  size?: number | null

  @Field(() => [ID], list('People who must be in; at most 20.'))
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  lock?: string[] | null

  @Field(() => [ID], list('People who must be out; at most 200.'))
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  forbid?: string[] | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Nobody from farther away, in kilometres, unless they work from afar and that is possible: 0 to 2,000.',
  })
  @IsOptional()
  @Min(0)
  @Max(2000)
  kilometres?: number | null

  @Field(() => TeamMustsInput, { nullable: true, description: 'What the team must have.' })
  @IsOptional()
  @ValidateNested()
  must?: TeamMustsInput | null

  @Field(() => [[ID]], list('Teams found before, to go on from; at most 7, of at most 20 people.'))
  @IsOptional()
  @ArrayMaxSize(7)
  @ArrayMaxSize(20, { each: true })
  known?: string[][] | null

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds to look for them, 1 to 3, waiting in line included; else 2.',
  })
  @IsOptional()
  @Min(1)
  @Max(3)
  seconds?: number | null

  @Field(() => ID, {
    nullable: true,
    description: 'A name of your own making for this search, by which `teamSearch` tells how far it is.',
  })
  @IsOptional()
  @IsUUID()
  search?: string | null
}

@InputType({ description: 'A team to look at.' })
export class EvaluateTeamInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => [ID], { description: 'Who is in it beside those already in the team; at most 12.' })
  @ArrayMaxSize(12)
  @IsUUID(undefined, { each: true })
  members!: string[]

  @Field(() => Int, { nullable: true, description: 'How many the team is meant to be, 1 to 8; else 5.' })
  @IsOptional()
  @Min(1)
  @Max(8)
  size?: number | null

  @Field(() => [ID], list('People who are not to be suggested; at most 200.'))
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  forbid?: string[] | null
}

@InputType({ description: 'Somebody to invite, to which role, with which words.' })
export class TeamInviteeInput {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID()
  coworker!: string

  @Field(() => ID, { description: 'The role.' })
  @IsUUID()
  opening!: string

  @Field(() => String, { nullable: true, description: 'A few words to this person, up to 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  message?: string | null
}

@InputType({ description: 'A team to invite.' })
export class InviteTeamInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => [TeamInviteeInput], { description: 'Whom to invite; at most 8.' })
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  people!: TeamInviteeInput[]
}
