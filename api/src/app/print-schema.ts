import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildApiSchema } from './schema.js'

const file = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url))

/** The only link between API and site, committed, so that every change of it is read in review. */
export const writtenSchema = () => `${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, writtenSchema())
