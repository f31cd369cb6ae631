type Field = { record: string; field: string; retention: string; visibility: string }
export type Kept = { record: string; count: number; retention: string[]; visibility: string[] }

const unique = (words: readonly string[]) => [...new Set(words)]

/** What is kept, kind of record by kind of record, in the order of the register itself. */
export const recordsOf = (fields: readonly Field[]): Kept[] =>
  unique(fields.map(({ record }) => record)).map((record) => {
    const own = fields.filter((field) => field.record === record)
    return {
      record,
      count: own.length,
      retention: unique(own.map(({ retention }) => retention)),
      visibility: unique(own.map(({ visibility }) => visibility)),
    }
  })
