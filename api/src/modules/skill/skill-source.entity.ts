import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'

@NotPersonal('a published classification')
@ObjectType({
  description: 'A classification that concepts were taken over from, with the words its licence asks us to show.',
})
@Entity()
export class SkillSource extends Record {
  @Field(() => String, { description: 'Its stable name: `esco`, `jobtech`, `crosswalk`.' })
  @Property({ type: 'text', unique: true })
  key!: string

  @Field(() => String, { description: 'What it is called.' })
  @Property({ type: 'text' })
  name!: string

  @Field(() => LocalizedText, { nullable: true, description: 'What must be shown where its terms are shown.' })
  @Property({ type: 'jsonb', nullable: true })
  notice?: LocalizedText | null

  @Field(() => String, { nullable: true, description: 'The terms on which it may be used.' })
  @Property({ type: 'text', nullable: true })
  licence?: string | null

  @Field(() => String, { nullable: true, description: 'Where it is published.' })
  @Property({ type: 'text', nullable: true })
  url?: string | null
}

/** One run of the importer. What it added bears its id; what it changed or took away stands in `SkillImportChange`. */
@NotPersonal('a run of the importer; who ran it is not kept')
@Entity()
export class SkillImport extends Record {
  @Property({ type: 'integer', unique: true })
  number!: number

  @Property({ type: 'datetime' })
  startedAt!: Date

  @Property({ type: 'array', columnType: 'text[]' })
  files: string[] = []

  @Property({ type: 'jsonb' })
  counts!: { [what: string]: number }

  @Property({ type: 'datetime', nullable: true })
  undoneAt?: Date | null
}

/** How a row was before a run changed it: only the columns it changed, or the whole row where it was taken away. */
@NotPersonal('how the catalogue was before')
@Entity()
@Unique({ properties: ['run', 'table', 'row'] })
export class SkillImportChange extends Record {
  @ManyToOne(() => SkillImport)
  run!: SkillImport

  @Property({ type: 'text' })
  table!: string

  @Property({ type: 'uuid' })
  row!: string

  @Property({ type: 'boolean' })
  isRemoved!: boolean

  @Property({ type: 'jsonb' })
  before!: { [column: string]: unknown }
}
