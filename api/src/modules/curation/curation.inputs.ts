import { IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { Language } from '../../base/localized.js'

const label = (language: string) => ({ description: `What it is called in ${language}, 2 to 100 characters.` })

@InputType({ description: 'A proposed skill taken into the catalogue.' })
export class AcceptSkillProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  @IsUUID()
  proposal!: string

  @Field(() => String, label('Swedish'))
  @MinLength(2)
  @MaxLength(100)
  sv!: string

  @Field(() => String, label('Norwegian bokmål'))
  @MinLength(2)
  @MaxLength(100)
  nb!: string

  @Field(() => String, label('English'))
  @MinLength(2)
  @MaxLength(100)
  en!: string

  @Field(() => ID, { description: 'The skill it is a kind of.' })
  @IsUUID()
  broader!: string

  @Field(() => String, { nullable: true, description: 'Some words to those who proposed it, up to 1,000 characters.' })
  @IsOptional()
  @MaxLength(1000)
  answer?: string | null

  @Field(() => Language, { description: 'The language of the answer.' })
  language!: Language
}

@InputType({ description: 'A proposed skill that is another word for one that is there.' })
export class MergeSkillProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  @IsUUID()
  proposal!: string

  @Field(() => ID, { description: 'The skill it is a word for.' })
  @IsUUID()
  skill!: string

  @Field(() => String, { nullable: true, description: 'Some words to those who proposed it, up to 1,000 characters.' })
  @IsOptional()
  @MaxLength(1000)
  answer?: string | null

  @Field(() => Language, { description: 'The language of the answer.' })
  language!: Language
}
