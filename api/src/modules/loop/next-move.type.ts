import { Field, ObjectType } from 'type-graphql'
import { NotPersonal } from '../../base/personal.js'
import { Stage } from '../challenge/index.js'
import { MoveKind } from './loop.enums.js'

@NotPersonal('where a challenge may go')
@ObjectType({
  description: 'A legal next move. `isReady` is false while something is lacking; `lacks` says what, as refusal codes.',
})
export class NextMove {
  @Field(() => Stage, { description: 'Where to.' })
  to!: Stage

  @Field(() => MoveKind, { description: 'Which way it goes.' })
  kind!: MoveKind

  @Field(() => Boolean, { description: 'Nothing is lacking; a reason or an outcome may still be asked for.' })
  isReady!: boolean

  @Field(() => [String], { description: 'What is lacking, as refusal codes.' })
  lacks!: string[]

  @Field(() => Boolean, { description: 'Whether one must say why.' })
  needsReason!: boolean

  @Field(() => Boolean, { description: 'Whether it begins the next cycle.' })
  opensCycle!: boolean

  @Field(() => Boolean, { description: 'Whether all that is lacking may be passed over with a reason.' })
  mayOverride!: boolean

  @Field(() => Boolean, { description: 'Whether the short track ends there and the full loop begins.' })
  turnsIntoLoop!: boolean
}
