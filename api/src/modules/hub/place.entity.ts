import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { tellsOfPeople } from '../../base/tells.js'
import { Country } from './hub.enums.js'

@NotPersonal('a public region')
@ObjectType({ description: 'A region that works on challenges together.' })
@Entity()
export class Region extends Record {
  @Field(() => String, { description: 'A short name for addresses.' })
  @Property({ type: 'text', unique: true })
  key!: string

  @Field(() => LocalizedText, { description: 'Its name.' })
  @Property({ type: 'jsonb' })
  name!: LocalizedText

  @Field(() => Country, { description: 'The country it lies in.' })
  @Enum({ items: () => Country })
  country!: Country
}

@NotPersonal('a public municipality')
@ObjectType({ description: 'A municipality, with its official code.' })
@Entity(
  tellsOfPeople(
    'municipality',
    `select c.id from coworker c left join hub h on h.id = c.hub_id
     join changed on changed.id in (c.municipality_id, h.municipality_id)`,
    ['update'],
  ),
)
export class Municipality extends Record {
  @Field(() => String, { description: 'Official code (SCB or SSB).' })
  @Property({ type: 'text', unique: true })
  code!: string

  @Field(() => String, { description: 'Its name, with Sámi letters where it has them.' })
  @Property({ type: 'text' })
  name!: string

  @Field(() => String, { description: 'Its central place.' })
  @Property({ type: 'text' })
  seat!: string

  @Field(() => Country, { description: 'The country it lies in.' })
  @Enum({ items: () => Country })
  country!: Country

  @Field(() => Boolean, { description: 'Whether it counts as rural.' })
  @Property({ type: 'boolean' })
  isRural!: boolean

  @Field(() => Float, { description: 'Latitude of its seat, degrees (WGS 84).' })
  @Property({ type: 'double' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude of its seat, degrees (WGS 84).' })
  @Property({ type: 'double' })
  longitude!: number

  @ManyToOne(() => Region, { index: true })
  region!: Region
}
