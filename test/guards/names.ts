import { isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql'
import type { Source } from './sources.js'

/** Maps of the site from a value of the contract to its words: `FRAMED: m.stage_FRAMED`. */
export function labelTables({ path, text }: Source): { name: string; path: string; values: string[] }[] {
  return [...text.matchAll(/const (\w+)(?::[^=]*(?:=>[^=]*)?)? = \{\n((?:\s*\w+: m\.\w+,\n)+)\}/g)].flatMap(
    ([, name, body]) => {
      const rows = [...body!.matchAll(/(\w+): m\.(\w+),/g)].map(([, value, key]) => ({ value: value!, key: key! }))
      const isTable =
        name!.endsWith('Label') || rows.every(({ value, key }) => /^[A-Z_]+$/.test(value) && key.endsWith(value))
      return isTable ? [{ name: name!, path, values: rows.map(({ value }) => value) }] : []
    },
  )
}

/** Tables that cover no enum exactly: a value came or went, and its words did not. */
export function incompleteTables(files: readonly Source[], schema: GraphQLSchema): string[] {
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType)
  const sets = new Set(
    enums.map((one) =>
      one
        .getValues()
        .map(({ name }) => name)
        .sort()
        .join(),
    ),
  )
  return files
    .flatMap(labelTables)
    .filter(({ values }) => !sets.has([...values].sort().join()))
    .map(({ path, name }) => `${path}: ${name}`)
}

export interface Row {
  readonly inCode: string[]
  readonly notCalled: string[]
}

/** The table of docs/words.md: its column of names in the code, and its column of words not used. */
export function rowsOf(markdown: string): Row[] {
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
  return rows.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    return {
      inCode: [...cells[4]!.matchAll(/`(\w+)`/g)].map((found) => found[1]!),
      notCalled: cells[5]!
        .split(',')
        .map((word) => word.trim().toLowerCase())
        .filter(Boolean),
    }
  })
}

/** Every name a reader of the schema meets, with the type it belongs to. */
export function namesIn(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => `${type.name}.${name}`)]
      if (isInputObjectType(type))
        return [type.name, ...Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)]
      if (!isObjectType(type)) return [type.name]
      const fields = Object.values(type.getFields()).flatMap(({ name, args }) => [
        `${type.name}.${name}`,
        ...args.map((argument) => `${type.name}.${name}.${argument.name}`),
      ])
      return [type.name, ...fields]
    })
}

/** Names in the code column that are neither in the schema nor a class of ours. */
export function unknownNames(rows: readonly Row[], schema: GraphQLSchema, entities: readonly Source[]): string[] {
  const classes = entities.flatMap(({ text }) => [...text.matchAll(/\bclass (\w+)/g)].map((found) => found[1]!))
  const known = new Set([...classes, ...namesIn(schema).map(lastOf)])
  return rows.flatMap(({ inCode }) => inCode).filter((name) => !known.has(name))
}

const lastOf = (name: string) => name.slice(name.lastIndexOf('.') + 1)
const wordsOf = (name: string) =>
  (name.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase())
const singular = (word: string) => word.replace(/(?<=[^s])s$/, '')

function says(name: string, unwanted: string): boolean {
  const words = wordsOf(name)
  const wanted = unwanted.split(' ')
  return words.some((_, at) =>
    wanted.every((word, next) => [word, singular(word)].includes(singular(words[at + next] ?? ''))),
  )
}

/** Names that say what the table says we do not say. `allowed` are names with the reason why they may. */
export function unwantedNames(
  rows: readonly Row[],
  names: readonly string[],
  allowed: Readonly<Record<string, string>>,
): string[] {
  const unwanted = rows.flatMap(({ notCalled }) => notCalled)
  return names.flatMap((name) =>
    unwanted.filter((word) => says(lastOf(name), word) && !(name in allowed)).map((word) => `${name} (${word})`),
  )
}
