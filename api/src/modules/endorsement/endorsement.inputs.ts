import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'What one vouches for.' })
export class EndorseInput {
  @Field(() => ID, { description: 'The promise the person kept: who, and in which team.' })
  @IsUUID()
  commitment!: string

  @Field(() => ID, { description: 'A skill that a role of the challenge asks for.' })
  @IsUUID()
  skill!: string

  @Field(() => String, { nullable: true, description: 'What I saw, up to 500 characters.' })
  @IsOptional()
  @MaxLength(500)
  words?: string | null
}

@InputType({ description: 'An answer to an endorsement of me.' })
export class AnswerEndorsementInput {
  @Field(() => ID, { description: 'The endorsement.' })
  @IsUUID()
  endorsement!: string

  @Field(() => Boolean, { description: 'Yes or no.' })
  accept!: boolean

  @Field(() => Int, { nullable: true, description: 'How well I know it, 1 to 4, where I have not claimed it; else 2.' })
  @IsOptional()
  @Min(1)
  @Max(4)
  level?: number | null
}
