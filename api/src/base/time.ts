import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { GraphQLScalarType } from 'graphql'

const { serialize, ...config } = GraphQLDateTimeISO.toConfig()

/** Statements answer with PostgreSQL's own writing of a moment (`2026-03-02 09:00:00+00`); outside it is always ISO 8601. */
export const Moment = new GraphQLScalarType({
  ...config,
  name: 'DateTime',
  description: 'A moment, ISO 8601 with time zone.',
  serialize: (value) => serialize(typeof value === 'string' ? new Date(value) : value),
})

/** A calendar day, YYYY-MM-DD; such days sort as text. */
export const LocalDate = GraphQLLocalDate

export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
