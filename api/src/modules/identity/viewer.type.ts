import { Field, ObjectType } from 'type-graphql'
import { NotPersonal } from '../../base/personal.js'

@NotPersonal('what the asker may do')
@ObjectType({ description: 'What the viewer may do at all; a certain thing answers for itself.' })
export class ViewerMay {
  @Field(() => Boolean, { description: 'Post a challenge for an organisation.' })
  proposeChallenge!: boolean

  @Field(() => Boolean, { description: 'Assemble teams.' })
  assembleTeams!: boolean

  @Field(() => Boolean, { description: 'Grant mandates for an employer.' })
  grantMandates!: boolean

  @Field(() => Boolean, { description: 'Look after a hub.' })
  manageHub!: boolean

  @Field(() => Boolean, { description: 'Look after the region: verify organisations, give roles.' })
  administer!: boolean
}

@NotPersonal('the asker, asking about itself')
@ObjectType('Viewer', { description: 'The one who asks now; the anonymous viewer is an object too.' })
export class ViewerType {
  @Field(() => ViewerMay, { description: 'What the viewer may do at all.' })
  may!: ViewerMay
}

@NotPersonal('an identity provider')
@ObjectType({ description: 'A way to sign in through somebody else.' })
export class SignInProvider {
  @Field(() => String, { description: 'Its id, for `/api/auth/sign-in/oauth2`.' })
  id!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string
}

@NotPersonal('configuration')
@ObjectType({ description: 'The ways to sign in here.' })
export class SignInOptions {
  @Field(() => Boolean, { description: 'By a link in a mail.' })
  magicLink!: boolean

  @Field(() => Boolean, { description: 'As an invented person, in one click.' })
  demo!: boolean

  @Field(() => [SignInProvider], { description: 'Through an identity provider.' })
  providers!: SignInProvider[]
}
