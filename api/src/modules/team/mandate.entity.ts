import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { rowLock, visible } from '../../base/lock.js'
import { Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { tellsOfPeople } from '../../base/tells.js'
import { LocalDate } from '../../base/time.js'
import { organizationsAs } from '../../base/viewer.js'
import { Challenge } from '../challenge/index.js'
import { Coworker } from '../coworker/index.js'
import { Organization } from '../hub/index.js'
import { Theme } from '../skill/index.js'
import { MandateScope, MandateState } from './team.enums.js'
import { ofMandate } from './team.personal.js'

const between = "coworker_id = viewer_id() or viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id)"

@Personal(ofMandate)
@ObjectType({
  description:
    'An employer allows somebody hours for shared challenges; who works for themselves allows it themselves.',
})
@Entity({ ...rowLock(between, between), ...tellsOfPeople('mandate', 'select coworker_id from changed') })
@Filter(
  visible((viewer) => ({
    $or: [
      { coworker: viewer.accountId },
      { organization: { $in: organizationsAs(viewer, 'EMPLOYER_REPRESENTATIVE') } },
    ],
  })),
)
@Index({ properties: ['organization', 'state'] })
export class Mandate extends Record {
  @ManyToOne(() => Coworker, { deleteRule: 'cascade', index: true })
  coworker!: Coworker

  @ManyToOne(() => Organization, { nullable: true })
  organization?: Organization | null

  @Field(() => MandateScope, { description: 'What it covers.' })
  @Enum({ items: () => MandateScope })
  scope!: MandateScope

  @ManyToOne(() => Challenge, { nullable: true, deleteRule: 'cascade', index: true })
  challenge?: Challenge | null

  @Field(() => Theme, { nullable: true, description: 'The theme, when it covers one.' })
  @Enum({ items: () => Theme, nullable: true })
  theme?: Theme | null

  @Field(() => Int, { description: 'Hours a month asked for.' })
  @Property({ type: 'integer' })
  hoursAsked!: number

  @Field(() => Int, { nullable: true, description: 'Hours a month granted.' })
  @Property({ type: 'integer', nullable: true })
  hoursGranted?: number | null

  @Field(() => LocalDate, { nullable: true, description: 'The last day, included.' })
  @Property({ type: 'date', nullable: true })
  until?: string | null

  @Field(() => MandateState, { description: 'Whether it holds.' })
  @Enum({ items: () => MandateState })
  state: MandateState & Opt = MandateState.REQUESTED

  @Field(() => String, { nullable: true, description: 'What the person wrote to the employer.' })
  @Property({ type: 'text', nullable: true })
  message?: string | null

  @Field(() => String, { nullable: true, description: 'Why it was declined or taken back.' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null

  @Field(() => Date, { description: 'When it was asked for.' })
  @Property({ type: 'datetime' })
  askedAt!: Date

  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt?: Date | null

  @Property({ type: 'integer', version: true })
  version!: number & Opt
}
