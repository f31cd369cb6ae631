import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildApiSchema } from './schema.js'

/** The only link between API and site, committed, so that every change of it is read in review. */
writeFileSync(
  new URL('../../../schema/schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`,
)
