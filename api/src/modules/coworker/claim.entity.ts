import { Entity, Enum, Filter, Index, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { raw, type Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { rowLock, visible } from '../../base/lock.js'
import { Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { tellsOfPeople } from '../../base/tells.js'
import { Skill } from '../skill/index.js'
import { Coworker } from './coworker.entity.js'
import { Evidence } from './coworker.enums.js'
import { ofCard, ofClaim, ofClaimNote } from './coworker.personal.js'

const mine = 'coworker_id = viewer_id()'
const asCard = rowLock('may_see_card(coworker_id)', mine)
const isCardOpen = () => ({ [raw((alias) => `may_see_card(${alias}.coworker_id)`)]: true })
const likeCard = visible(isCardOpen)
const asShown = rowLock(`may_see_card(coworker_id) and (is_shown or ${mine})`, mine)
const whatIsShown = visible(({ accountId }) => ({ $or: [{ isShown: true }, { coworker: accountId }], ...isCardOpen() }))

@Personal(ofClaim)
@ObjectType({ description: 'A skill somebody says they have, and what that rests on.' })
@Entity({ ...asShown, ...tellsOfPeople('skill_claim', 'select coworker_id from changed') })
@Filter(whatIsShown)
@Unique({ properties: ['coworker', 'skill'] })
@Index({ properties: ['skill'] })
export class SkillClaim extends Record {
  @ManyToOne(() => Coworker, { deleteRule: 'cascade' })
  coworker!: Coworker

  @ManyToOne(() => Skill)
  skill!: Skill

  @Field(() => Int, { description: '1 know of it, 2 have done it with help, 3 do it on my own, 4 teach it.' })
  @Property({ type: 'integer' })
  level!: number

  @Field(() => Evidence, { description: 'What it rests on.' })
  @Enum({ items: () => Evidence })
  evidence!: Evidence

  /** What it rested on before somebody vouched for it, to come back to. */
  @Enum({ items: () => Evidence, nullable: true })
  restedOn?: Evidence | null

  @Field(() => Boolean, { description: 'Whether the person wants to become better at it.' })
  @Property({ type: 'boolean' })
  wantsToLearn!: boolean

  @Field(() => Int, { nullable: true, description: 'The year since when.' })
  @Property({ type: 'integer', nullable: true })
  since?: number | null

  @Field(() => Int, { nullable: true, description: 'The year when it was last used.' })
  @Property({ type: 'integer', nullable: true })
  lastUsed?: number | null

  @Field(() => Boolean, {
    description: 'Whether those who may see my skills see this one. If not it is for me alone, and counts for nobody.',
  })
  @Property({ type: 'boolean', default: true })
  isShown: boolean & Opt = true
}

/** What a claim rests on, in the person's own words: for themselves alone, hence a table of its own. */
@Personal(ofClaimNote)
@Entity(rowLock('coworker_id = viewer_id()', 'coworker_id = viewer_id()'))
@Filter(visible((viewer) => ({ coworker: viewer.accountId })))
export class ClaimNote {
  @OneToOne(() => SkillClaim, { primary: true, deleteRule: 'cascade' })
  claim!: SkillClaim

  @ManyToOne(() => Coworker, { deleteRule: 'cascade', index: true })
  coworker!: Coworker

  @Property({ type: 'text' })
  note!: string
}

@Personal({ ...ofCard, purpose: 'to find challenges that teach what the person wants to learn' })
@Entity({ ...asCard, ...tellsOfPeople('wanted_skill', 'select coworker_id from changed') })
@Filter(likeCard)
@Unique({ properties: ['coworker', 'skill'] })
export class WantedSkill extends Record {
  @ManyToOne(() => Coworker, { deleteRule: 'cascade' })
  coworker!: Coworker

  @ManyToOne(() => Skill, { index: true })
  skill!: Skill
}
