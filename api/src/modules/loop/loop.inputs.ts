import { IsInt, IsOptional, IsUUID, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { ClosedAs, Stage } from '../challenge/index.js'

@InputType({ description: 'A move to another stage. What `nextMoves` says that it needs is given here.' })
export class AdvanceInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => Stage, { description: 'Where to.' })
  to!: Stage

  @Field(() => String, {
    nullable: true,
    description: 'Why: what was learnt that leads back, or why one goes on all the same. Up to 2,000 characters.',
  })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null

  @Field(() => ClosedAs, { nullable: true, description: 'How it ended; needed when closing.' })
  closedAs?: ClosedAs | null

  @Field(() => String, {
    nullable: true,
    description: 'What the cycle taught: closes it in the same breath. Up to 4,000 characters.',
  })
  @IsOptional()
  @MaxLength(4000)
  learnt?: string | null

  @Field(() => Int, {
    description: '`Challenge.version` as it was when one decided. Has it changed, the move is refused.',
  })
  @IsInt()
  @Min(1)
  expectedVersion!: number

  @Field(() => Language, { description: 'The language the texts are written in.' })
  language!: Language

  @Field(() => Boolean, {
    nullable: true,
    description: 'Go on although something that may be passed over is lacking. Needs a reason.',
  })
  override?: boolean
}

@InputType({ description: 'What the present cycle taught.' })
export class CloseCycleInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => String, { description: 'What was learnt, up to 4,000 characters.' })
  @MaxLength(4000)
  learnt!: string

  @Field(() => Language, { description: 'The language it is written in.' })
  language!: Language
}
