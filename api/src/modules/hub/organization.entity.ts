import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { tellsOfPeople } from '../../base/tells.js'
import { FieldOfPractice, OrganizationKind, ParticipationState, Sector } from './hub.enums.js'
import { Municipality } from './place.entity.js'

@NotPersonal('a public body or another organisation')
@ObjectType({ description: 'An organisation: a public body, a company, a university, an association.' })
@Entity(
  tellsOfPeople(
    'organization',
    'select e.coworker_id from employment e join changed on changed.id = e.organization_id',
    ['update'],
  ),
)
export class Organization extends Record {
  @Field(() => String, { description: 'Its name in addresses.' })
  @Property({ type: 'text', unique: true })
  slug!: string

  @Field(() => LocalizedText, { description: 'Its name.' })
  @Property({ type: 'jsonb' })
  name!: LocalizedText

  @Field(() => OrganizationKind, { description: 'What kind of body it is.' })
  @Enum({ items: () => OrganizationKind })
  kind!: OrganizationKind

  @Field(() => Sector, { description: 'Its sector.' })
  @Enum({ items: () => Sector })
  sector!: Sector

  @Field(() => FieldOfPractice, { description: 'The field in which its people act.' })
  @Enum({ items: () => FieldOfPractice })
  fieldOfPractice!: FieldOfPractice

  @Field(() => LocalizedText, { nullable: true, description: 'What it does, in a sentence.' })
  @Property({ type: 'jsonb', nullable: true })
  description?: LocalizedText | null

  @Field(() => Boolean, {
    description: 'Whether somebody has checked that it is who it says. Verified organisations publish without review.',
  })
  @Property({ type: 'boolean', default: false })
  isVerified: boolean = false

  @ManyToOne(() => Municipality, { nullable: true, index: true })
  municipality?: Municipality | null
}

@NotPersonal('a network of organisations')
@ObjectType({ description: 'Organisations that have chosen to work together.' })
@Entity()
export class Network extends Record {
  @Field(() => String, { description: 'Its name in addresses.' })
  @Property({ type: 'text', unique: true })
  slug!: string

  @Field(() => LocalizedText, { description: 'Its name.' })
  @Property({ type: 'jsonb' })
  name!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What it is for.' })
  @Property({ type: 'jsonb', nullable: true })
  description?: LocalizedText | null
}

@NotPersonal('how an organisation takes part in a network')
@ObjectType({ description: 'How far an organisation has come towards a network, and what it says it gives.' })
@Entity()
@Unique({ properties: ['network', 'organization'] })
export class NetworkParticipation extends Record {
  @ManyToOne(() => Network)
  network!: Network

  @ManyToOne(() => Organization, { index: true })
  organization!: Organization

  @Field(() => ParticipationState, { description: 'How far it has come.' })
  @Enum({ items: () => ParticipationState })
  state!: ParticipationState

  @Field(() => LocalizedText, { nullable: true, description: 'What it contributes, in its own words.' })
  @Property({ type: 'jsonb', nullable: true })
  statement?: LocalizedText | null
}
