import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { rowLock } from '../../base/lock.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'

/** The one secret that the keys of people are made with: whoever knew it could take the chance out of the counts again. */
@NotPersonal('a number by chance, of nobody')
@Entity(rowLock('false', 'false'))
export class CountNoise extends Record {
  @Property({ type: 'text', defaultRaw: '(gen_random_uuid())::text' })
  secret!: string
}
