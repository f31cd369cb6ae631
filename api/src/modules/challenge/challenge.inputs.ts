import { ArrayMaxSize, ArrayUnique, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { Sector } from '../hub/index.js'
import { Theme } from '../skill/index.js'
import { Publication, Stage, SustainabilityDimension, Track } from './challenge.enums.js'

const optional = { nullable: true }

@InputType({
  description:
    'Saves a draft: only the title and the lead are needed to begin; everything else may be filled in later. What is left out stays as it was, null or an empty text takes it away.',
})
export class DraftChallengeInput {
  @Field(() => ID, {
    ...optional,
    description: 'Which to change; or a new UUID of your own, so that a second click begins nothing twice.',
  })
  @IsUUID()
  id?: string

  @Field(() => String, { description: 'What it is called, 3 to 140 characters.' })
  @MinLength(3)
  @MaxLength(140)
  title!: string

  @Field(() => String, { ...optional, description: 'The question in one sentence, up to 300 characters.' })
  @MaxLength(300)
  question?: string | null

  @Field(() => String, {
    ...optional,
    description: 'How it came about and what has been tried, up to 8,000 characters.',
  })
  @MaxLength(8000)
  background?: string | null

  @Field(() => String, { ...optional, description: 'What it may come from, up to 4,000 characters.' })
  @MaxLength(4000)
  causes?: string | null

  @Field(() => [Theme], { ...optional, description: 'What it is about.' })
  @ArrayUnique()
  themes?: Theme[] | null

  @Field(() => [SustainabilityDimension], { ...optional, description: 'The sides of sustainability it touches.' })
  @ArrayUnique()
  dimensions?: SustainabilityDimension[] | null

  @Field(() => [Int], { ...optional, description: 'The UN goals it serves, 1 to 17.' })
  @ArrayUnique()
  @Min(1, { each: true })
  @Max(17, { each: true })
  sdgs?: number[] | null

  @Field(() => ID, { ...optional, description: 'The municipality; it brings its region along.' })
  @IsUUID()
  municipality?: string | null

  @Field(() => ID, { ...optional, description: 'The region, for a challenge of more than one municipality.' })
  @IsUUID()
  region?: string | null

  @Field(() => ID, { ...optional, description: 'The hub where it has its place.' })
  @IsUUID()
  hub?: string | null

  @Field(() => ID, { description: 'The organisation that leads it: one the viewer writes for.' })
  @IsUUID()
  lead!: string

  @Field(() => [ID], { ...optional, description: 'Organisations that own it together with the lead, up to 20.' })
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  coOwners?: string[] | null

  @Field(() => Track, { ...optional, description: 'The full loop (as long as nothing is said) or the short track.' })
  track?: Track | null

  @Field(() => String, { ...optional, description: "The owner's own case number, up to 80 characters." })
  @MaxLength(80)
  caseReference?: string | null

  @Field(() => Language, { description: 'The language the texts are written in.' })
  language!: Language
}

@InputType({
  description: 'The texts of a challenge in one more language. What is left out or left empty stays as it was.',
})
export class TranslateChallengeInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => Language, { description: 'The language of these texts.' })
  language!: Language

  @Field(() => String, { ...optional, description: 'What it is called, up to 140 characters.' })
  @MaxLength(140)
  title?: string | null

  @Field(() => String, { ...optional, description: 'The question, up to 300 characters.' })
  @MaxLength(300)
  question?: string | null

  @Field(() => String, { ...optional, description: 'The background, up to 8,000 characters.' })
  @MaxLength(8000)
  background?: string | null

  @Field(() => String, { ...optional, description: 'What it may come from, up to 4,000 characters.' })
  @MaxLength(4000)
  causes?: string | null

  @Field(() => String, { ...optional, description: 'The problem statement, up to 4,000 characters.' })
  @MaxLength(4000)
  statement?: string | null

  @Field(() => String, { ...optional, description: 'The approach, up to 4,000 characters.' })
  @MaxLength(4000)
  approach?: string | null
}

@InputType({ description: 'Which challenges to list. Everything given must hold.' })
export class ChallengeFilter {
  @Field(() => String, {
    ...optional,
    description:
      'Words in any of the three languages, in its texts, its title or the skills it seeks; up to 200 characters.',
  })
  @MaxLength(200)
  text?: string | null

  @Field(() => [Theme], { ...optional, description: 'Any of these themes.' })
  themes?: Theme[] | null

  @Field(() => String, { ...optional, description: 'Official code of a municipality.' })
  @MaxLength(20)
  municipality?: string | null

  @Field(() => String, { ...optional, description: 'Short name (`key`) of a region.' })
  @MaxLength(80)
  region?: string | null

  @Field(() => [Stage], { ...optional, description: 'At any of these stages.' })
  stages?: Stage[] | null

  @Field(() => String, {
    ...optional,
    description: 'Short name (`slug`) of an organisation that takes part, as anything.',
  })
  @MaxLength(120)
  organization?: string | null

  @Field(() => String, { ...optional, description: 'Short name (`slug`) of a hub.' })
  @MaxLength(120)
  hub?: string | null

  @Field(() => Boolean, { ...optional, description: 'Whether people are sought.' })
  isRecruiting?: boolean | null

  @Field(() => Boolean, {
    ...optional,
    description: 'Seeks a skill the viewer claims, or one next to it in the catalogue.',
  })
  needsMySkills?: boolean | null

  @Field(() => Boolean, {
    ...optional,
    description: 'Has an open role of which the viewer has all that is required, or a narrower skill.',
  })
  fitsMe?: boolean | null

  @Field(() => Int, { ...optional, description: 'Has an open role of so many hours a month at most, 0 to 200.' })
  @Min(0)
  @Max(200)
  hoursPerMonth?: number | null

  @Field(() => Int, {
    ...optional,
    description:
      'Kilometres from where the viewer lives at most, as the crow flies, 0 to 20,000. What has no place is far from nobody.',
  })
  @Min(0)
  @Max(20_000)
  kilometres?: number | null

  @Field(() => Boolean, { ...optional, description: 'Or farther away, with an open role that can be done from afar.' })
  orRemote?: boolean | null

  @Field(() => [Sector], { ...optional, description: 'Owned by a body of one of these sectors; empty is of any.' })
  @ArrayMaxSize(4)
  sectors?: Sector[] | null

  @Field(() => [Language], { ...optional, description: 'Written in one of these languages; empty is any.' })
  @ArrayMaxSize(3)
  languages?: Language[] | null

  @Field(() => Boolean, { ...optional, description: 'Of the organisations the viewer writes for, drafts too.' })
  mine?: boolean | null

  @Field(() => Boolean, { ...optional, description: 'Followed by the viewer.' })
  followed?: boolean | null

  @Field(() => Publication, {
    ...optional,
    description: 'As far as the viewer may read them. Without it: published ones, and with `mine` all.',
  })
  publication?: Publication | null
}
