import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { Sector } from '../hub/index.js'
import { Theme } from '../skill/index.js'

@InputType({
  description:
    'Which people to look among. Who has not told of a thing that is asked for is not among them. It weighs nothing: the order is the same.',
})
export class PeopleAmong {
  @Field(() => Int, { nullable: true, description: 'Hours a month they can give at least, 0 to 200.' })
  @IsOptional()
  @Min(0)
  @Max(200)
  hoursPerMonth?: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Kilometres from the place of the challenge at most, as the crow flies, 0 to 20,000. Where it has no place, nobody is far away.',
  })
  @IsOptional()
  @Min(0)
  @Max(20_000)
  kilometres?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Or farther away, if they work from afar.' })
  orRemote?: boolean | null

  @Field(() => [Sector], { nullable: true, description: 'Of one of these sectors; empty is of any.' })
  @IsOptional()
  @ArrayMaxSize(4)
  sectors?: Sector[] | null

  @Field(() => [Language], { nullable: true, description: 'Who work in one of these languages; empty is any.' })
  @IsOptional()
  @ArrayMaxSize(3)
  languages?: Language[] | null
}

@InputType({ description: 'Which open roles to look among. It weighs nothing: the order is the same.' })
export class OpeningsAmong {
  @Field(() => [Theme], { nullable: true, description: 'Of one of these themes; empty is of any.' })
  @IsOptional()
  @ArrayMaxSize(7)
  themes?: Theme[] | null

  @Field(() => Int, { nullable: true, description: 'Hours a month they ask for at most, 0 to 200.' })
  @IsOptional()
  @Min(0)
  @Max(200)
  hoursPerMonth?: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Kilometres from where the viewer lives at most, as the crow flies, 0 to 20,000. What has no place is far from nobody.',
  })
  @IsOptional()
  @Min(0)
  @Max(20_000)
  kilometres?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Or farther away, where it can be done from afar.' })
  orRemote?: boolean | null

  @Field(() => [Sector], { nullable: true, description: 'Owned by a body of one of these sectors; empty is of any.' })
  @IsOptional()
  @ArrayMaxSize(4)
  sectors?: Sector[] | null

  @Field(() => String, { nullable: true, description: 'Municipality code.' })
  @IsOptional()
  @MaxLength(10)
  municipality?: string | null

  @Field(() => [Language], { nullable: true, description: 'Written in one of these languages; empty is any.' })
  @IsOptional()
  @ArrayMaxSize(3)
  languages?: Language[] | null
}
