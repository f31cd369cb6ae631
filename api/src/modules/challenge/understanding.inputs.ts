import { ArrayMaxSize, ArrayUnique, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { FieldOfPractice } from '../hub/index.js'
import { ActorsAxis, ComplexityAnswer, ComplexityQuestion, KnowledgeAxis } from './complexity.enums.js'

@InputType({ description: 'An answer to one of the seven questions.' })
export class QuestionAnswerInput {
  @Field(() => ComplexityQuestion, { description: 'The question.' })
  question!: ComplexityQuestion

  @Field(() => ComplexityAnswer, { description: 'The answer.' })
  answer!: ComplexityAnswer

  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters. Others read it.' })
  @MaxLength(500)
  note?: string | null
}

@InputType({ description: "How complex the viewer finds a challenge. A new version stands beside one's earlier ones." })
export class AssessChallengeInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => [QuestionAnswerInput], {
    description: 'One answer a question; a question left out counts as "don\'t know".',
  })
  @ArrayMaxSize(7)
  @ArrayUnique((answer: QuestionAnswerInput) => answer.question)
  @ValidateNested({ each: true })
  answers!: QuestionAnswerInput[]

  @Field(() => KnowledgeAxis, { description: 'What is known.' })
  knowledge!: KnowledgeAxis

  @Field(() => ActorsAxis, { description: 'How the actors stand to each other.' })
  actors!: ActorsAxis

  @Field(() => Boolean, { description: 'Until it is final, nobody else sees or counts it.' })
  isFinal!: boolean
}

@InputType({ description: 'How somebody whom the problem concerns sees it.' })
export class AddPerspectiveInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => FieldOfPractice, { description: 'From where they see it.' })
  fieldOfPractice!: FieldOfPractice

  @Field(() => String, { description: 'A group or a role, never a name; 2 to 200 characters.' })
  @MinLength(2)
  @MaxLength(200)
  who!: string

  @Field(() => String, { description: 'What they see, up to 4,000 characters.' })
  @MinLength(2)
  @MaxLength(4000)
  text!: string

  @Field(() => Language, { description: 'The language the text is written in.' })
  language!: Language
}

@InputType({ description: 'What the problem is taken to be, and how to go about it.' })
export class FrameChallengeInput {
  @Field(() => ID, { description: 'The challenge.' })
  @IsUUID()
  challenge!: string

  @Field(() => String, { description: 'The problem statement, up to 4,000 characters.' })
  @MinLength(2)
  @MaxLength(4000)
  statement!: string

  @Field(() => String, { description: 'The chosen approach, up to 4,000 characters.' })
  @MinLength(2)
  @MaxLength(4000)
  approach!: string

  @Field(() => [String], {
    nullable: true,
    description: 'Where a small push may move much: up to 20, of up to 500 characters. They replace those before.',
  })
  @ArrayMaxSize(20)
  @MaxLength(500, { each: true })
  leveragePoints?: string[] | null

  @Field(() => Language, { description: 'The language the texts are written in.' })
  language!: Language
}
