import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../base/time.js'
import { Theme } from '../skill/index.js'
import { MandateScope, TeamRole } from './team.enums.js'

@InputType({ description: 'An application for a role.' })
export class ApplyInput {
  @Field(() => ID, { description: 'The role.' })
  @IsUUID()
  opening!: string

  @Field(() => String, { nullable: true, description: 'In my own words, up to 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  message?: string | null
}

@InputType({ description: 'An answer to an application.' })
export class AnswerApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  @IsUUID()
  application!: string

  @Field(() => Boolean, { description: 'Yes or no.' })
  accept!: boolean

  @Field(() => String, { nullable: true, description: 'Why, up to 2,000 characters; a no needs it.' })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null

  @Field(() => Int, { nullable: true, description: 'Hours a month agreed on; else those of the role. 1 to 200.' })
  @IsOptional()
  @Min(1)
  @Max(200)
  hours?: number | null

  @Field(() => TeamRole, { nullable: true, description: 'What the person will be in the team; else a member.' })
  role?: TeamRole | null
}

@InputType({ description: 'An invitation to a role.' })
export class InviteInput {
  @Field(() => ID, { description: 'The role.' })
  @IsUUID()
  opening!: string

  @Field(() => ID, { description: 'Whom to ask: somebody the viewer may see.' })
  @IsUUID()
  coworker!: string

  @Field(() => String, { nullable: true, description: 'A few words to the person, up to 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  message?: string | null
}

@InputType({ description: 'A request to my employer.' })
export class AskForMandateInput {
  @Field(() => ID, { nullable: true, description: 'The challenge, when it is for one.' })
  @IsOptional()
  @IsUUID()
  challenge?: string | null

  @Field(() => MandateScope, { description: 'What it is to cover.' })
  scope!: MandateScope

  @Field(() => Theme, { nullable: true, description: 'The theme, when it is for one.' })
  theme?: Theme | null

  @Field(() => ID, { description: 'My employer.' })
  @IsUUID()
  organization!: string

  @Field(() => Int, { description: 'Hours a month, 1 to 200.' })
  @Min(1)
  @Max(200)
  hours!: number

  @Field(() => LocalDate, { nullable: true, description: 'The last day, included.' })
  until?: string | null

  @Field(() => String, { nullable: true, description: 'A few words to the employer, up to 1,000 characters.' })
  @IsOptional()
  @MaxLength(1000)
  message?: string | null
}

@InputType({ description: 'What an employer grants; it may be less than was asked for.' })
export class GrantMandateInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  mandate!: string

  @Field(() => MandateScope, { description: 'What it is to cover.' })
  scope!: MandateScope

  @Field(() => Int, { description: 'Hours a month, 1 to 200.' })
  @Min(1)
  @Max(200)
  hours!: number

  @Field(() => LocalDate, { description: 'The last day, included.' })
  until!: string
}

@InputType({ description: 'For how much longer a mandate is to hold.' })
export class RenewMandateInput {
  @Field(() => ID, { description: 'The mandate.' })
  @IsUUID()
  mandate!: string

  @Field(() => LocalDate, { description: 'The new last day, included; later than the one before.' })
  until!: string

  @Field(() => Int, { nullable: true, description: 'Hours a month from now on, 1 to 200; else as before.' })
  @IsOptional()
  @Min(1)
  @Max(200)
  hours?: number | null
}

@InputType({ description: 'What I allow myself, working for myself.' })
export class SelfGrantMandateInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => Int, { description: 'Hours a month, 1 to 200.' })
  @Min(1)
  @Max(200)
  hours!: number

  @Field(() => LocalDate, { nullable: true, description: 'The last day, included.' })
  until?: string | null
}
