import { IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { LocalDate } from '../../base/time.js'
import { ExperimentVerdict } from './loop.enums.js'

@InputType({ description: 'A talk that was held.' })
export class HoldDialogueInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => LocalDate, { description: 'When; not later than today.' })
  heldOn!: string

  @Field(() => String, { description: 'What it was about, up to 500 characters.' })
  @MaxLength(500)
  about!: string

  @Field(() => String, { nullable: true, description: 'What came out of it, up to 4,000 characters.' })
  @IsOptional()
  @MaxLength(4000)
  outcome?: string | null

  @Field(() => Int, { description: 'How many took part, 1 to 100,000. Never who.' })
  @IsInt()
  @Min(1)
  @Max(100_000)
  participants!: number

  @Field(() => ID, { nullable: true, description: 'The hub where it was held.' })
  @IsOptional()
  @IsUUID()
  hub?: string | null

  @Field(() => Language, { description: 'The language the texts are written in.' })
  language!: Language
}

@InputType({ description: 'A small trial to make.' })
export class PlanExperimentInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => String, { description: 'What is tried, up to 200 characters.' })
  @MaxLength(200)
  title!: string

  @Field(() => String, { nullable: true, description: 'What one thinks will happen, up to 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  hypothesis?: string | null

  @Field(() => ID, { nullable: true, description: 'The hub where it is made.' })
  @IsOptional()
  @IsUUID()
  hub?: string | null

  @Field(() => Language, { description: 'The language the texts are written in.' })
  language!: Language
}

@InputType({ description: 'What a trial taught, and what follows.' })
export class ReviewExperimentInput {
  @Field(() => ID, { description: 'The experiment.' })
  @IsUUID()
  experiment!: string

  @Field(() => ExperimentVerdict, { description: 'What follows.' })
  verdict!: ExperimentVerdict

  @Field(() => String, { description: 'What it taught, up to 4,000 characters.' })
  @MaxLength(4000)
  learnt!: string

  @Field(() => Language, { description: 'The language it is written in.' })
  language!: Language
}
