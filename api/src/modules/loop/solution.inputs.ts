import { IsOptional, IsUUID, MaxLength } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { LocalDate } from '../../base/time.js'
import { CheckResult } from './loop.enums.js'

@InputType({ description: 'A solution put to use at a hub or in an organisation: exactly one of them.' })
export class ImplementInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => String, {
    description:
      'What the solution is called, up to 200 characters. The same name again means the same solution in one more place.',
  })
  @MaxLength(200)
  title!: string

  @Field(() => String, {
    nullable: true,
    description: 'What it is, so that others can use it. Up to 4,000 characters.',
  })
  @IsOptional()
  @MaxLength(4000)
  description?: string | null

  @Field(() => ID, { nullable: true, description: 'The hub.' })
  @IsOptional()
  @IsUUID()
  hub?: string | null

  @Field(() => ID, { nullable: true, description: 'The organisation.' })
  @IsOptional()
  @IsUUID()
  organization?: string | null

  @Field(() => LocalDate, { description: 'When it begins.' })
  startedOn!: string

  @Field(() => Language, { description: 'The language the texts are written in.' })
  language!: Language
}

@InputType({ description: 'A look at whether a solution has the effect it is there for.' })
export class CheckEffectInput {
  @Field(() => ID, { description: 'The implementation.' })
  @IsUUID()
  implementation!: string

  @Field(() => LocalDate, { description: 'When one looked; not later than today.' })
  checkedOn!: string

  @Field(() => CheckResult, { description: 'Whether the effect was there.' })
  result!: CheckResult

  @Field(() => String, { nullable: true, description: 'What was seen, up to 4,000 characters.' })
  @IsOptional()
  @MaxLength(4000)
  note?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'When to look again; later than this time.' })
  nextOn?: string | null

  @Field(() => Language, { description: 'The language it is written in.' })
  language!: Language
}
