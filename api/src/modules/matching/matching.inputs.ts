import { ArrayMaxSize, IsOptional, Max, Min } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { Sector } from '../hub/index.js'

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
}
