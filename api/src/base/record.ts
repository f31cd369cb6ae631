import { PrimaryKey } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'

/** What every stored thing has: an id that says nothing. */
@ObjectType()
export abstract class Record {
  @Field(() => ID, { description: 'Its id (UUID).' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID()
}
