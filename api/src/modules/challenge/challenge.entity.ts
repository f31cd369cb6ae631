import { Entity, Enum, Filter, Index, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy'
import { ArrayType, Collection, type Hidden, type Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { visible } from '../../base/lock.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Hub, Municipality, Organization, Region } from '../hub/index.js'
import { Theme } from '../skill/index.js'
import { visibleTo } from './challenge.access.js'
import { ChallengeRole, ClosedAs, Publication, Stage, SustainabilityDimension, Track } from './challenge.enums.js'

@NotPersonal('a problem of a region, owned by organisations')
@ObjectType({ description: 'A problem that no single body can solve, and the work on it.' })
@Entity()
@Filter(visible(visibleTo))
@Index({ properties: ['publication', 'publishedAt'] })
@Index({ properties: ['themes'], type: 'gin' })
@Index({ properties: ['words'], type: 'gin' })
@Index({
  name: 'challenge_title_likeness',
  expression: 'create index challenge_title_likeness on challenge using gin (text_of(title) gin_trgm_ops)',
})
export class Challenge extends Record {
  @Field(() => String, { description: 'Its name in addresses.' })
  @Property({ type: 'text', unique: true })
  slug!: string

  @Field(() => LocalizedText, { description: 'What it is called.' })
  @Property({ type: 'jsonb' })
  title!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'The question in one sentence.' })
  @Property({ type: 'jsonb', nullable: true })
  question?: LocalizedText | null

  @Field(() => LocalizedText, { nullable: true, description: 'How it came about and what has been tried.' })
  @Property({ type: 'jsonb', nullable: true })
  background?: LocalizedText | null

  @Field(() => LocalizedText, { nullable: true, description: 'What it may come from.' })
  @Property({ type: 'jsonb', nullable: true })
  causes?: LocalizedText | null

  @Field(() => LocalizedText, { nullable: true, description: 'The problem statement, once it is framed.' })
  @Property({ type: 'jsonb', nullable: true })
  statement?: LocalizedText | null

  @Field(() => LocalizedText, { nullable: true, description: 'The chosen approach, once it is framed.' })
  @Property({ type: 'jsonb', nullable: true })
  approach?: LocalizedText | null

  @Field(() => [Theme], { description: 'What it is about.' })
  @Property({ type: 'array', columnType: 'text[]' })
  themes: Theme[] & Opt = []

  @Field(() => [SustainabilityDimension], { description: 'The sides of sustainability it touches.' })
  @Property({ type: 'array', columnType: 'text[]' })
  dimensions: SustainabilityDimension[] & Opt = []

  @Field(() => [Int], { description: 'The UN goals it serves, 1 to 17.' })
  @Property({ type: new ArrayType(Number), columnType: 'int[]' })
  sdgs: number[] & Opt = []

  @ManyToOne(() => Municipality, { nullable: true, index: true })
  municipality?: Municipality | null

  @ManyToOne(() => Region, { nullable: true, index: true })
  region?: Region | null

  @ManyToOne(() => Hub, { nullable: true, index: true })
  hub?: Hub | null

  @Field(() => Publication, { description: 'Who may read it.' })
  @Enum({ items: () => Publication })
  publication: Publication & Opt = Publication.DRAFT

  @Field(() => Boolean, { description: 'Whether people are sought.' })
  @Property({ type: 'boolean' })
  isRecruiting: boolean & Opt = false

  @Field(() => Stage, { description: 'How far it has come.' })
  @Enum({ items: () => Stage })
  stage: Stage & Opt = Stage.IDENTIFIED

  @Field(() => Stage, { nullable: true, description: 'The stage it rests from, while paused.' })
  @Enum({ items: () => Stage, nullable: true })
  pausedFrom?: Stage | null

  @Field(() => ClosedAs, { nullable: true, description: 'Why it was closed, when it is.' })
  @Enum({ items: () => ClosedAs, nullable: true })
  closedAs?: ClosedAs | null

  @Field(() => Track, { description: 'The full loop or the short track.' })
  @Enum({ items: () => Track })
  track: Track & Opt = Track.LOOP

  @Field(() => Int, { description: 'Which lap around the loop, from 1.' })
  @Property({ type: 'integer' })
  cycle: number & Opt = 1

  @Field(() => Date, { description: 'When it came to this stage.' })
  @Property({ type: 'datetime' })
  stageSince!: Date

  @Field(() => Int, {
    description: 'Grows with every change: what one read it by, to notice that others changed it meanwhile.',
  })
  @Property({ type: 'integer', version: true })
  version!: number & Opt

  @Field(() => String, { nullable: true, description: "The owner's own case number (diarienummer)." })
  @Property({ type: 'text', nullable: true })
  caseReference?: string | null

  @Field(() => Date, { description: 'When it was begun.' })
  @Property({ type: 'datetime' })
  createdAt!: Date

  @Field(() => Date, { nullable: true, description: 'When it was first published.' })
  @Property({ type: 'datetime', nullable: true })
  publishedAt?: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was returned to its owner, until it is sent in again.' })
  @Property({ type: 'text', nullable: true })
  returnedComment?: string | null

  /** What full text search looks in; PostgreSQL keeps it. */
  @Property({
    columnType: 'tsvector',
    type: 'string',
    generated: '(challenge_words(title, question, background, causes, statement, approach)) stored',
    nullable: true,
    lazy: true,
  })
  words?: Hidden<string> | null

  @OneToMany(() => ChallengeOrganization, (part) => part.challenge)
  organizations = new Collection<ChallengeOrganization>(this)
}

@NotPersonal('what an organisation is to a challenge')
@ObjectType({ description: 'An organisation that takes part in a challenge, and as what.' })
@Entity()
@Unique({ properties: ['challenge', 'organization', 'role'] })
export class ChallengeOrganization extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade' })
  challenge!: Challenge

  @ManyToOne(() => Organization, { index: true })
  organization!: Organization

  @Field(() => ChallengeRole, { description: 'As what.' })
  @Enum({ items: () => ChallengeRole })
  role!: ChallengeRole
}
