import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { DraftMark } from './assembly.enums.js'

@InputType({ description: 'Somebody in a draft.' })
export class DraftMemberInput {
  @Field(() => ID, { description: 'The person: somebody the viewer may see.' })
  @IsUUID()
  coworker!: string

  @Field(() => DraftMark, { description: 'In it, in it for certain, or kept out.' })
  mark!: DraftMark

  @Field(() => String, { nullable: true, description: 'The words meant for this person, up to 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  message?: string | null
}

@InputType({ description: 'A draft as it now is.' })
export class SaveTeamDraftInput {
  @Field(() => ID, { nullable: true, description: 'The draft to change; a new one without it.' })
  @IsOptional()
  @IsUUID()
  draft?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at, so that nothing saved meanwhile is lost.',
  })
  @IsOptional()
  expectedVersion?: number | null

  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => String, { description: 'What to call it, 1 to 120 characters.' })
  @MinLength(1)
  @MaxLength(120)
  title!: string

  @Field(() => Int, { description: 'At most so many people, 1 to 8.' })
  @Min(1)
  @Max(8)
  size!: number

  @Field(() => [DraftMemberInput], { description: 'Everybody in it, and everybody kept out; at most 200.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  people!: DraftMemberInput[]
}
