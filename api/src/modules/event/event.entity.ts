import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Challenge } from '../challenge/index.js'
import { Hub } from '../hub/index.js'
import { EventLink } from './event.enums.js'

@NotPersonal('an event; who came is a number, never a list')
@ObjectType({
  description:
    'Something that takes place: a meeting, a fair, a race, a festival. It counts people, it does not list them.',
})
@Entity()
@Index({ properties: ['startsAt'] })
export class Event extends Record {
  @Field(() => String, { description: 'Its name in addresses.' })
  @Property({ type: 'text', unique: true })
  slug!: string

  @Field(() => LocalizedText, { description: 'What it is called.' })
  @Property({ type: 'jsonb' })
  title!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What happens there.' })
  @Property({ type: 'jsonb', nullable: true })
  description?: LocalizedText | null

  @Field(() => Date, { description: 'When it begins.' })
  @Property({ type: 'datetime' })
  startsAt!: Date

  @Field(() => Date, { nullable: true, description: 'When it ends, where that is known.' })
  @Property({ type: 'datetime', nullable: true })
  endsAt?: Date | null

  @Field(() => String, { description: 'Where it takes place, in words.' })
  @Property({ type: 'text' })
  place!: string

  @Field(() => String, {
    nullable: true,
    description: 'The series it belongs to: the same name for every time it is held.',
  })
  @Property({ type: 'text', nullable: true })
  series?: string | null

  @Field(() => Boolean, { description: 'Whether its date and figures are invented for demonstration.' })
  @Property({ type: 'boolean' })
  isMadeUp: boolean & Opt = false

  @Field(() => Int, { nullable: true, description: 'How many came; null before it has been counted.' })
  @Property({ type: 'integer', nullable: true })
  participants?: number | null

  @ManyToOne(() => Hub, { nullable: true, index: true })
  hub?: Hub | null
}

@NotPersonal('how an event and a challenge belong together')
@ObjectType({ description: 'What an event is to a challenge: a place to recruit, to try, to show.' })
@Entity()
@Unique({ properties: ['event', 'challenge', 'how'] })
export class ChallengeEvent extends Record {
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event!: Event

  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @Field(() => EventLink, { description: 'How they belong together.' })
  @Enum({ items: () => EventLink })
  how!: EventLink
}
