import { IsUUID, MaxLength } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { HubService } from './hub.enums.js'

@InputType({ description: 'What a hub says of itself. What is left out stays as it was.' })
export class EditHubInput {
  @Field(() => ID, { description: 'The hub.' })
  @IsUUID()
  hub!: string

  @Field(() => String, { nullable: true, description: 'What it is, up to 2,000 characters.' })
  @MaxLength(2000)
  description?: string

  @Field(() => String, { nullable: true, description: 'What it is good at, up to 1,000 characters.' })
  @MaxLength(1000)
  goodAt?: string

  @Field(() => [HubService], { nullable: true, description: 'What it offers.' })
  services?: HubService[]

  @Field(() => Language, { description: 'The language the texts are written in.' })
  language!: Language
}
