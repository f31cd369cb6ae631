import type { ApolloServerPlugin } from '@apollo/server'
import type { Ctx } from '../base/ctx.js'

const plugin: ApolloServerPlugin<Ctx> = {}
const options = { maxRecursiveSelections: 10_000 }

/** What a single operation may cost. */
export const limits = { plugin, options }
