import { Entity, Enum, Filter, Index, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { raw } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { Language, LocalizedText } from '../../base/localized.js'
import { rowLock, visible } from '../../base/lock.js'
import { Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { tellsOfPeople } from '../../base/tells.js'
import { FieldOfPractice, Hub, Municipality, Organization } from '../hub/index.js'
import { CoworkerKind } from './coworker.enums.js'
import { ofCard, ofEmployment, ofName } from './coworker.personal.js'

const asked = (question: string, column: string) =>
  visible(() => ({ [raw((alias) => `${question}(${alias}.${column})`)]: true }))

/**
 * What a person tells of themselves; its id is the account's. Row level security is per row, so what different people
 * may see stands in different tables: the name and the employer have their own.
 */
@Personal({ ...ofCard, of: 'id' })
@ObjectType({
  description:
    'A person as the viewer may see them: what may not be seen is null, and a person who may not be seen at all does not exist.',
})
@Entity({ ...rowLock('may_see_card(id)', 'id = viewer_id()'), ...tellsOfPeople('coworker', 'select id from changed') })
@Filter(asked('may_see_card', 'id'))
export class Coworker extends Record {
  @Field(() => CoworkerKind, { nullable: true, description: 'How the person works.' })
  @Enum({ items: () => CoworkerKind })
  kind!: CoworkerKind

  @Field(() => FieldOfPractice, { nullable: true, description: 'The field in which the person acts.' })
  @Enum({ items: () => FieldOfPractice })
  fieldOfPractice!: FieldOfPractice

  @ManyToOne(() => Municipality)
  municipality!: Municipality

  @ManyToOne(() => Hub, { nullable: true, index: true })
  hub?: Hub | null

  @Field(() => [Language], { description: 'The languages the person works in.' })
  @Property({ type: 'array', columnType: 'text[]' })
  languages: Language[] = []

  @Field(() => Int, { nullable: true, description: 'Hours a month the person can give, 0 to 200.' })
  @Property({ type: 'integer', nullable: true })
  hoursPerMonth?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the person works from afar.' })
  @Property({ type: 'boolean' })
  isRemote!: boolean

  @Field(() => LocalizedText, { nullable: true, description: 'A few words of their own.' })
  @Property({ type: 'jsonb', nullable: true })
  about?: LocalizedText | null
}

@Personal(ofName)
@Entity(rowLock('may_see_name(coworker_id)', 'coworker_id = viewer_id()'))
@Filter(asked('may_see_name', 'coworker_id'))
export class CoworkerName {
  @OneToOne(() => Coworker, { primary: true, deleteRule: 'cascade' })
  coworker!: Coworker

  @Property({ type: 'text' })
  name!: string
}

/** Where a person is employed: their home organisation. */
@Personal(ofEmployment)
@Entity({
  ...rowLock('may_see_employer(coworker_id)', 'coworker_id = viewer_id()'),
  ...tellsOfPeople('employment', 'select coworker_id from changed'),
})
@Filter(asked('may_see_employer', 'coworker_id'))
@Index({ properties: ['organization'] })
export class Employment {
  @OneToOne(() => Coworker, { primary: true, deleteRule: 'cascade' })
  coworker!: Coworker

  @ManyToOne(() => Organization)
  organization!: Organization
}
