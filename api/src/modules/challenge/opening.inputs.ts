import { ArrayMaxSize, ArrayUnique, IsUUID, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { Importance } from './challenge.enums.js'

@InputType({ description: 'A skill that an opening needs.' })
export class NeededSkillInput {
  @Field(() => ID, { description: 'The skill.' })
  @IsUUID()
  skill!: string

  @Field(() => Importance, { description: 'How much it is needed. Never a gate.' })
  importance!: Importance

  @Field(() => Int, { description: 'The level hoped for, 1 (know of it) to 4 (teach it).' })
  @Min(1)
  @Max(4)
  level!: number
}

@InputType({ description: 'A role to ask people for.' })
export class OpenForPeopleInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => String, { description: 'The role in a few words, 2 to 140 characters.' })
  @MinLength(2)
  @MaxLength(140)
  title!: string

  @Field(() => String, { nullable: true, description: 'What it is about, up to 4,000 characters.' })
  @MaxLength(4000)
  description?: string | null

  @Field(() => [NeededSkillInput], { description: 'What it needs, up to 30; may be empty.' })
  @ArrayMaxSize(30)
  @ArrayUnique((need: NeededSkillInput) => need.skill)
  @ValidateNested({ each: true })
  skills!: NeededSkillInput[]

  @Field(() => Int, { description: 'Hours a month it takes, 1 to 200.' })
  @Min(1)
  @Max(200)
  hoursPerMonth!: number

  @Field(() => Int, { description: 'How many people are sought, 1 to 50.' })
  @Min(1)
  @Max(50)
  places!: number

  @Field(() => Boolean, { description: 'Whether it can be done from elsewhere.' })
  isRemotePossible!: boolean

  @Field(() => Int, { description: 'Days within which who applies gets an answer, 1 to 60.' })
  @Min(1)
  @Max(60)
  answerWithinDays!: number

  @Field(() => Language, { description: 'The language the texts are written in.' })
  language!: Language
}
