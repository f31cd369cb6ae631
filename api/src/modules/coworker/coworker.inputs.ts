import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { FieldOfPractice } from '../hub/index.js'
import { CoworkerKind, Evidence } from './coworker.enums.js'

@InputType({ description: 'What a person tells of themselves. What is left out stays as it was; null takes it away.' })
export class DescribeMeInput {
  @Field(() => String, {
    description: 'What to be called, up to 120 characters. Shown to others only as SHOW_NAME says.',
  })
  @MaxLength(120)
  name!: string

  @Field(() => CoworkerKind, { description: 'How I work.' })
  kind!: CoworkerKind

  @Field(() => FieldOfPractice, { description: 'The field in which I act.' })
  fieldOfPractice!: FieldOfPractice

  @Field(() => ID, { description: 'The municipality I work from.' })
  @IsUUID()
  municipality!: string

  @Field(() => ID, { nullable: true, description: 'My hub.' })
  @IsOptional()
  @IsUUID()
  hub?: string | null

  @Field(() => ID, { nullable: true, description: 'The organisation I am employed by.' })
  @IsOptional()
  @IsUUID()
  homeOrganization?: string | null

  @Field(() => [Language], { description: 'The languages I work in.' })
  @ArrayMaxSize(3)
  languages!: Language[]

  @Field(() => Int, { description: 'Hours a month I can give, 0 to 200.' })
  @Min(0)
  @Max(200)
  hoursPerMonth!: number

  @Field(() => Boolean, { description: 'Whether I work from afar.' })
  isRemote!: boolean

  @Field(() => String, { nullable: true, description: 'A few words of my own, up to 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  about?: string | null

  @Field(() => Language, { description: 'The language `about` is written in.' })
  language!: Language
}

@InputType({ description: 'A skill I say I have. Claiming it again corrects the claim.' })
export class ClaimSkillInput {
  @Field(() => ID, { description: 'The skill.' })
  @IsUUID()
  skill!: string

  @Field(() => Int, { description: '1 know of it, 2 have done it with help, 3 do it on my own, 4 teach it.' })
  @Min(1)
  @Max(4)
  level!: number

  @Field(() => Evidence, { description: 'What it rests on.' })
  evidence!: Evidence

  @Field(() => String, { nullable: true, description: 'What it rests on, for myself, up to 1,000 characters.' })
  @IsOptional()
  @MaxLength(1000)
  evidenceNote?: string | null

  @Field(() => Boolean, { description: 'Whether I want to become better at it.' })
  wantsToLearn!: boolean

  @Field(() => Int, { nullable: true, description: 'The year since when, from 1940.' })
  @IsOptional()
  @Min(1940)
  @Max(2200)
  since?: number | null

  @Field(() => Int, { nullable: true, description: 'The year when it was last used, from 1940.' })
  @IsOptional()
  @Min(1940)
  @Max(2200)
  lastUsed?: number | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether those who may see my skills see this one. Left out: yes, but for lived experience and what I have kept so far, which are then for me alone.',
  })
  @IsOptional()
  isShown?: boolean | null
}

@InputType({ description: 'Several skills I say I have.' })
export class ClaimSkillsInput {
  @Field(() => [ClaimSkillInput], { description: 'The claims, at most 100.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  claims!: ClaimSkillInput[]
}
