import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { tellsOfPeople } from '../../base/tells.js'
import { HubService } from './hub.enums.js'
import { Municipality } from './place.entity.js'

@NotPersonal('a place')
@ObjectType({ description: 'A hub: the place where solutions are tried and put to use.' })
@Entity(tellsOfPeople('hub', 'select c.id from coworker c join changed on changed.id = c.hub_id', ['update']))
export class Hub extends Record {
  @Field(() => String, { description: 'Its name in addresses.' })
  @Property({ type: 'text', unique: true })
  slug!: string

  @Field(() => String, { description: 'Its name.' })
  @Property({ type: 'text' })
  name!: string

  @Field(() => String, { description: 'The town or village it stands in.' })
  @Property({ type: 'text' })
  place!: string

  @Field(() => Float, { description: 'Latitude, degrees (WGS 84).' })
  @Property({ type: 'double' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude, degrees (WGS 84).' })
  @Property({ type: 'double' })
  longitude!: number

  @Field(() => LocalizedText, { description: 'What it is.' })
  @Property({ type: 'jsonb' })
  description!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What it is good at.' })
  @Property({ type: 'jsonb', nullable: true })
  goodAt?: LocalizedText | null

  @Field(() => String, { description: 'Where we know this from.' })
  @Property({ type: 'text' })
  source!: string

  @Field(() => Int, { description: 'The year of that source.' })
  @Property({ type: 'integer' })
  sourceYear!: number

  @Field(() => [HubService], { description: 'What it offers.' })
  @Property({ type: 'array', columnType: 'text[]' })
  services: HubService[] = []

  @ManyToOne(() => Municipality, { index: true })
  municipality!: Municipality
}
