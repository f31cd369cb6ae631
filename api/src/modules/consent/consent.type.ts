import { Field, ObjectType } from 'type-graphql'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Purpose } from './consent.enums.js'
import { ofConsent } from './consent.personal.js'

@Personal(ofConsent)
@ObjectType('Consent', {
  description:
    'Whether I have agreed to something, and since when. I may take it back at any time, with effect at once.',
})
export class ConsentType {
  @Field(() => Purpose, { description: 'What it is for.' })
  purpose!: Purpose

  @Field(() => Boolean, { description: 'Whether it holds now.' })
  isGiven!: boolean

  @Field(() => Date, { nullable: true, description: 'When it was last given.' })
  givenAt!: Date | null

  @Field(() => Date, { nullable: true, description: 'When that was taken back.' })
  withdrawnAt!: Date | null
}

@NotPersonal('what is kept of people, not of whom')
@ObjectType({
  description: 'One row of the record of processing (GDPR art. 30), made from the annotations on the fields.',
})
export class PersonalField {
  @Field(() => String, { description: 'The kind of record.' })
  record!: string

  @Field(() => String, { description: 'The field in it.' })
  field!: string

  @Field(() => String, { description: 'What it is needed for.' })
  purpose!: string

  @Field(() => String, { description: 'The legal basis when the controller is a public body.' })
  legalBasisPublic!: string

  @Field(() => String, { description: 'The legal basis when the controller is not.' })
  legalBasisPrivate!: string

  @Field(() => String, { description: 'How long it is kept.' })
  retention!: string

  @Field(() => String, { description: 'Who may see it.' })
  visibility!: string
}
