import { Field, Int, ObjectType, type ClassType } from 'type-graphql'
import { NotPersonal } from './personal.js'
import { Refusal } from './refusal.js'

@NotPersonal('positions in a list')
@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether something stands before.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'The first cursor of the page.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'The last cursor of the page: give it as `after` for the next.' })
  endCursor!: string | null
}

export interface Page<Row> {
  edges: { cursor: string; node: Row }[]
  pageInfo: PageInfo
  totalCount: number
}

/** The Relay connection of a type, named after it. */
export function connectionOf<Node extends object>(node: ClassType<Node>, name: string): ClassType<Page<Node>> {
  @NotPersonal('an envelope; what is inside speaks for itself')
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Its place in the list.' })
    cursor!: string

    @Field(() => node, { description: `The ${name} itself.` })
    node!: Node
  }

  @NotPersonal('an envelope; what is inside speaks for itself')
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The page.' })
    edges!: Edge[]

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'How many there are in all, under the same filter.' })
    totalCount!: number
  }
  return Connection
}

const toCursor = (position: number) => Buffer.from(`after:${position}`).toString('base64url')

/** The number of rows before the page that follows a cursor. */
export function offsetOf(after: string | null | undefined): number {
  if (!after) return 0
  const position = /^after:(\d{1,9})$/.exec(Buffer.from(after, 'base64url').toString())?.[1]
  if (!position) throw new Refusal('CURSOR_UNKNOWN', { field: 'after' })
  return Number(position) + 1
}

/** `first` must be 1 to 100: a list without an end is nobody's friend. */
export function limitOf(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > 100) {
    throw new Refusal('FIRST_OUT_OF_RANGE', { field: 'first', facts: { min: 1, max: 100 } })
  }
  return first
}

export function pageOf<Row>(rows: readonly Row[], offset: number, totalCount: number): Page<Row> {
  const edges = rows.map((node, index) => ({ cursor: toCursor(offset + index), node }))
  const pageInfo = {
    hasNextPage: offset + rows.length < totalCount,
    hasPreviousPage: offset > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { edges, pageInfo, totalCount }
}
