import { Field, Float, Int, ObjectType } from 'type-graphql'
import { NotPersonal } from '../../base/personal.js'
import type { ChallengeFacts } from './challenge.access.js'
import { Challenge } from './challenge.entity.js'

const action = (description: string) => Field(() => Boolean, { description })

@NotPersonal('why the asker may not do something')
@ObjectType({ description: 'Why an action is not possible now.' })
export class MayReason {
  @Field(() => String, { description: 'The action: the name of a field of ChallengeMay.' })
  action!: string

  @Field(() => String, { description: 'The code with which it would be refused.' })
  code!: string
}

@NotPersonal('what the asker may do with a challenge')
@ObjectType({ description: 'What the viewer may do with this challenge; `reasons` says why not, by action.' })
export class ChallengeMay {
  @action('Change its texts, its place and its owners.')
  edit!: boolean

  @action('Publish, unlist or archive it.')
  publish!: boolean

  @action('Say how complex it is.')
  assess!: boolean

  @action('Write down how somebody sees it.')
  addPerspective!: boolean

  @action('Frame it: statement and approach.')
  frame!: boolean

  @action('Ask people for a role in it.')
  openForPeople!: boolean

  @action('Move it to another stage, when the stage lets it.')
  advance!: boolean

  @action('See who has applied.')
  seeApplicants!: boolean

  @action('Invite people to it.')
  invite!: boolean

  @action('Apply to one of its openings.')
  apply!: boolean

  @action('Follow it.')
  follow!: boolean

  @Field(() => [MayReason], { description: 'For each action that is not possible: why.' })
  reasons!: MayReason[]
}

/** The same with what it was asked of, so that a later module may know more. */
export type ChallengeMayRow = ChallengeMay & { challenge: ChallengeFacts & { id: string } }

@NotPersonal('a count of challenges')
@ObjectType({ description: 'A value to filter by, and how many challenges it would list.' })
export class Facet {
  @Field(() => String, { description: 'The value.' })
  value!: string

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@NotPersonal('counts of challenges')
@ObjectType({
  description: 'Counts that equal what choosing the value would list: each facet counts under all other filters.',
})
export class ChallengeFacets {
  @Field(() => [Facet], { description: 'By theme.' })
  themes!: Facet[]

  @Field(() => [Facet], { description: 'By stage.' })
  stages!: Facet[]

  @Field(() => [Facet], { description: 'By municipality, official codes.' })
  municipalities!: Facet[]

  @Field(() => Int, { description: 'How many fit the whole filter.' })
  total!: number
}

@NotPersonal('counts of challenges and places')
@ObjectType({ description: 'The region in one screen.' })
export class RegionPicture {
  @Field(() => Int, { description: 'Published challenges.' })
  challenges!: number

  @Field(() => Int, { description: 'Hubs.' })
  hubs!: number

  @Field(() => Int, { description: 'Organisations that take part in a published challenge.' })
  organizations!: number

  @Field(() => Int, { description: 'Roles that people are asked for now.' })
  openings!: number

  @Field(() => Int, { description: 'Challenges whose solution is in use.' })
  inUse!: number

  @Field(() => [Facet], { description: 'Published challenges by stage.' })
  stages!: Facet[]

  @Field(() => [Facet], { description: 'Published challenges by theme.' })
  themes!: Facet[]
}

@NotPersonal('a likeness of texts')
@ObjectType({ description: 'A challenge that says something alike.' })
export class SimilarChallenge {
  @Field(() => Challenge, { description: 'The challenge.' })
  challenge!: Challenge

  @Field(() => Float, { description: 'How alike, 0 to 1.' })
  likeness!: number
}
