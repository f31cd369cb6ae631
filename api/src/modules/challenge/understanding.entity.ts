import { Entity, Enum, Filter, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { rowLock, visible } from '../../base/lock.js'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { FieldOfPractice } from '../hub/index.js'
import { Account } from '../identity/index.js'
import { Challenge } from './challenge.entity.js'
import { ActorsAxis, ComplexityAnswer, ComplexityQuestion, KnowledgeAxis } from './complexity.enums.js'

@NotPersonal('an answer, apart from who gave it')
@ObjectType({ description: 'An answer to one of the seven questions.' })
export class QuestionAnswer {
  @Field(() => ComplexityQuestion, { description: 'The question.' })
  question!: ComplexityQuestion

  @Field(() => ComplexityAnswer, { description: 'The answer.' })
  answer!: ComplexityAnswer

  @Field(() => String, { nullable: true, description: 'Why, in a few words.' })
  note?: string | null
}

@NotPersonal('an opinion of a problem; others see it without its author')
@ObjectType({ description: "One person's view of how complex a challenge is. Whose it is, only they see." })
@Entity(
  rowLock('assessor_id = viewer_id() or (is_final and challenge_is_seen(challenge_id))', 'assessor_id = viewer_id()'),
)
@Filter(visible((viewer) => ({ assessor: viewer.accountId })))
@Unique({ properties: ['challenge', 'assessor', 'cycle', 'version'] })
export class ComplexityAssessment extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade' })
  challenge!: Challenge

  @Personal({
    purpose: 'so that people may see and correct their own assessment, and each is counted once',
    legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'legitimate interest (art. 6.1 f)' },
    retention: 'until the person erases the account',
    visibility: 'the person alone',
    erase: 'stays without the name',
  })
  @ManyToOne(() => Account, { nullable: true, index: true, deleteRule: 'set null' })
  assessor?: Account | null

  @Field(() => Int, { description: 'How many times this person has assessed it in this cycle.' })
  @Property({ type: 'integer' })
  version!: number

  @Field(() => Int, { description: 'The cycle it was made in.' })
  @Property({ type: 'integer' })
  cycle!: number

  @Field(() => Boolean, { description: 'Whether the person is done with it.' })
  @Property({ type: 'boolean' })
  isFinal!: boolean

  /** The one that counts: a final one stays in force until the next final one. */
  @Property({ type: 'boolean' })
  isCurrent: boolean & Opt = true

  @Field(() => [QuestionAnswer], { description: 'The answers given; a question left out counts as "don\'t know".' })
  @Property({ type: 'jsonb' })
  answers!: QuestionAnswer[]

  @Field(() => KnowledgeAxis, { description: 'What is known.' })
  @Enum({ items: () => KnowledgeAxis })
  knowledge!: KnowledgeAxis

  @Field(() => ActorsAxis, { description: 'How the actors stand to each other.' })
  @Enum({ items: () => ActorsAxis })
  actors!: ActorsAxis

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime' })
  assessedAt!: Date
}

@NotPersonal('how a field of practice sees a problem; the form asks for a group or a role, never a name')
@ObjectType({ description: 'How somebody whom it concerns sees the problem.' })
@Entity()
export class Perspective extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @Field(() => FieldOfPractice, { description: 'From where they see it.' })
  @Enum({ items: () => FieldOfPractice })
  fieldOfPractice!: FieldOfPractice

  @Field(() => String, { description: 'A group or a role, never a name.' })
  @Property({ type: 'text' })
  who!: string

  @Field(() => LocalizedText, { description: 'What they see.' })
  @Property({ type: 'jsonb' })
  text!: LocalizedText

  @Field(() => Date, { description: 'When it was written down.' })
  @Property({ type: 'datetime' })
  createdAt!: Date
}

@NotPersonal('where a small push may move much')
@ObjectType({ description: 'Where a small push may move much.' })
@Entity()
export class LeveragePoint extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @Field(() => LocalizedText, { description: 'Where, and why there.' })
  @Property({ type: 'jsonb' })
  text!: LocalizedText

  @Property({ type: 'integer' })
  position: number & Opt = 0
}
