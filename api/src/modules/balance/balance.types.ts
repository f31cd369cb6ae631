import { Field, Int, ObjectType } from 'type-graphql'
import { NotPersonal } from '../../base/personal.js'

const protectedCount =
  'about, give or take two by chance, then in whole fives, rounded down; null when fewer than five, or when the others would give it away'

@NotPersonal('public needs beside counts that are never small')
@ObjectType({ description: 'A skill that open roles need, and those who have it.' })
export class SoughtSkill {
  @Field(() => Int, { description: 'How many open roles need it.' })
  sought!: number

  @Field(() => Int, {
    nullable: true,
    description: `How many have said that they have it, or a narrower one, and let themselves be matched: ${protectedCount}.`,
  })
  people!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The same wherever they live, whichever municipality was asked for.',
  })
  peopleInAll!: number | null

  @Field(() => Int, {
    description: 'About how many of those roles lack somebody: the roles beyond the people shown, never below zero.',
  })
  gap!: number
}

@NotPersonal('public needs beside counts that are never small')
@ObjectType({ description: 'What is sought in a municipality, and those who live there.' })
export class SoughtPlace {
  @Field(() => Int, { description: 'Open roles there.' })
  openings!: number

  @Field(() => Int, {
    nullable: true,
    description: `How many there have any skill that is sought somewhere, and let themselves be matched: ${protectedCount}.`,
  })
  people!: number | null
}

@NotPersonal('an envelope; what is inside speaks for itself')
@ObjectType({ description: 'The skills that are sought and the people there are.' })
export class SkillsSought {
  @Field(() => Int, { description: 'How many skills are sought there.' })
  totalCount!: number

  @Field(() => [SoughtSkill], { description: 'Those, what is lacking most first.' })
  skills!: SoughtSkill[]

  @Field(() => [SoughtPlace], { description: 'Every municipality, whichever was asked for.' })
  places!: SoughtPlace[]
}
