import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { rowLock, visible } from '../../base/lock.js'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { type ChallengeFilter, Stage } from '../challenge/index.js'
import { Sector } from '../hub/index.js'
import { Account } from '../identity/index.js'
import { Theme } from '../skill/index.js'

const mine = 'account_id = viewer_id()'

/** What was searched for: the parts of the list's filter that can be waited for. */
export const soughtKeys = [
  'text',
  'themes',
  'stages',
  'municipality',
  'isRecruiting',
  'needsMySkills',
  'fitsMe',
  'hoursPerMonth',
  'kilometres',
  'orRemote',
  'sectors',
  'languages',
] as const
export type Sought = Pick<ChallengeFilter, (typeof soughtKeys)[number]>

export enum AlertPace {
  AT_ONCE = 'AT_ONCE',
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
}
registerEnumType(AlertPace, {
  name: 'AlertPace',
  description: 'How often at most a search writes letters: within the hour, once a day, once a week.',
})

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

  @Field(() => AlertPace, { description: 'How often at most it writes.' })
  @Enum({ items: () => AlertPace, default: AlertPace.AT_ONCE })
  pace: AlertPace = AlertPace.AT_ONCE

  /** Not kept by hand: there for as long as mails about what fits are consented to. */
  @Property({ type: 'boolean', default: false })
  isByConsent: boolean = false

  /** When it last wrote. */
  @Property({ type: 'datetime', nullable: true })
  wroteAt?: Date | null

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

  @Field(() => Boolean, {
    nullable: true,
    description: 'Has an open role of which the viewer has all that is required.',
  })
  fitsMe?: boolean | null

  @Field(() => Int, { nullable: true, description: 'Has an open role of so many hours a month at most.' })
  hoursPerMonth?: number | null

  @Field(() => Int, { nullable: true, description: 'Kilometres from where the viewer lives at most.' })
  kilometres?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Or farther away, with a role that can be done from afar.' })
  orRemote?: boolean | null

  @Field(() => [Sector], { nullable: true, description: 'Owned by a body of one of these sectors.' })
  sectors?: Sector[] | null

  @Field(() => [Language], { nullable: true, description: 'Written in one of these languages.' })
  languages?: Language[] | null
}
