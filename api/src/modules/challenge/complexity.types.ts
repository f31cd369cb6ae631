import { Field, Float, Int, ObjectType } from 'type-graphql'
import { NotPersonal } from '../../base/personal.js'
import { Track } from './challenge.enums.js'
import { ActorsAxis, ComplexityAdvice, ComplexityQuestion, KnowledgeAxis } from './complexity.enums.js'

@NotPersonal('a count of assessments')
@ObjectType({ description: 'One of the nine kinds of problem, and how many see it so.' })
export class ComplexityCell {
  @Field(() => KnowledgeAxis, { description: 'What is known.' })
  knowledge!: KnowledgeAxis

  @Field(() => ActorsAxis, { description: 'How the actors stand to each other.' })
  actors!: ActorsAxis

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@NotPersonal('a count of answers')
@ObjectType({ description: 'How the answers to one question spread.' })
export class QuestionSpread {
  @Field(() => ComplexityQuestion, { description: 'The question.' })
  question!: ComplexityQuestion

  @Field(() => Int, { description: 'No.' })
  no!: number

  @Field(() => Int, { description: 'Partly.' })
  partly!: number

  @Field(() => Int, { description: 'Yes.' })
  yes!: number

  @Field(() => Int, { description: "Don't know, or not answered." })
  dontKnow!: number
}

@NotPersonal('all assessments together')
@ObjectType({
  description: 'All final assessments of the latest assessed cycle together. It proposes, and never decides.',
})
export class ComplexityPicture {
  @Field(() => Int, { description: 'How many have assessed it.' })
  assessors!: number

  @Field(() => [ComplexityCell], { description: 'All nine cells, also those nobody chose.' })
  cells!: ComplexityCell[]

  @Field(() => [QuestionSpread], { description: 'All seven questions.' })
  questions!: QuestionSpread[]

  @Field(() => Float, {
    description: 'The share of pairs of assessors that answered alike, 0 to 1; 1 while there is only one.',
  })
  agreement!: number

  @Field(() => ComplexityAdvice, { description: 'What it proposes.' })
  advice!: ComplexityAdvice

  @Field(() => Track, { description: 'The track it proposes.' })
  proposedTrack!: Track
}
