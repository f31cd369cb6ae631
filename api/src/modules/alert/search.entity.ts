import { Entity, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { rowLock, visible } from '../../base/lock.js'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { type ChallengeFilter, Stage } from '../challenge/index.js'
import { Account } from '../identity/index.js'
import { Theme } from '../skill/index.js'

const mine = 'account_id = viewer_id()'

/** What was searched for: the parts of the list's filter that can be waited for. */
export type Sought = Pick<
  ChallengeFilter,
  'text' | 'themes' | 'stages' | 'municipality' | 'isRecruiting' | 'needsMySkills'
>

const ofSearch = {
  purpose: 'to tell the person when something they look for is posted',
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' },
  retention: 'until the person removes it or erases the account',
  visibility: 'the person alone',
  erase: 'row',
} as const

@Personal(ofSearch)
@ObjectType({
  description: 'A search of the viewer’s that is kept. When something new fits, a letter says so; nobody else sees it.',
})
@Entity(rowLock(mine, mine))
@Filter(visible((viewer) => ({ account: viewer.accountId })))
export class SavedSearch extends Record {
  @Index()
  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @Property({ type: 'json' })
  sought!: Sought

  @Field(() => Date, { description: 'When it was kept.' })
  @Property({ type: 'datetime' })
  since!: Date

  /** When it was last looked through. */
  @Property({ type: 'datetime' })
  toldUntil!: Date

  /** The challenges that were there when it was kept, or have been told of since. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  fitted: string[] = []
}

@NotPersonal('what was looked for, without whom by')
@ObjectType({ description: 'What is looked for.' })
export class SoughtThings {
  @Field(() => String, { nullable: true, description: 'Words.' })
  text?: string | null

  @Field(() => [Theme], { nullable: true, description: 'Any of these themes.' })
  themes?: Theme[] | null

  @Field(() => [Stage], { nullable: true, description: 'At any of these stages.' })
  stages?: Stage[] | null

  @Field(() => String, { nullable: true, description: 'Municipality code.' })
  municipality?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether people are sought.' })
  isRecruiting?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Seeks a skill the viewer claims, or one next to it.' })
  needsMySkills?: boolean | null
}
