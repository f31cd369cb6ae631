import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Skill } from './skill.entity.js'

/** What the catalogue was when meaning was last reckoned, and when. */
@NotPersonal('when the catalogue was looked through')
@Entity()
export class SkillReckoning extends Record {
  @Property({ type: 'text', unique: true })
  fingerprint!: string

  @Property({ type: 'datetime' })
  reckonedAt!: Date
}

/** What a skill means beside others: where it points among them, and which are near it. Reckoned, never written by hand. */
@NotPersonal('a concept of the catalogue beside others')
@Entity()
export class SkillMeaning {
  @OneToOne(() => Skill, { primary: true, deleteRule: 'cascade' })
  skill!: Skill

  @Property({ type: 'array', columnType: 'real[]' })
  vector!: number[]

  /** The nearest first; `units` tells of each, in the same order, how near it is. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  others!: string[]

  @Property({ type: 'array', columnType: 'smallint[]' })
  units!: number[]
}
