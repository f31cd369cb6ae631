// As much as is used of packages that are only installed when the figure is taken.

declare module '@duckdb/node-api' {
  interface Rows {
    getColumns(): unknown[][]
  }
  interface Appender {
    appendUSmallInt(value: number): void
    appendInteger(value: number): void
    endRow(): void
    closeSync(): void
  }
  interface Connection {
    run(sql: string): Promise<unknown>
    runAndReadAll(sql: string): Promise<Rows>
    createAppender(table: string): Promise<Appender>
    closeSync(): void
  }
  export const DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> }
}

declare module 'apache-arrow' {
  type Vector = { readonly length: number }
  interface Text {
    readonly typeId: number
  }
  interface Rows {
    readonly numRows: number
  }
  export const Utf8: new () => Text
  export const Table: new (columns: Record<string, Vector>) => Rows
  export function makeVector(values: Int32Array): Vector
  export function vectorFromArray(values: readonly string[], type: Text): Vector
}

declare module '@lancedb/lancedb' {
  import type { Table } from 'apache-arrow'
  interface Query {
    fullTextSearch(query: Words): Query
    select(columns: string[]): Query
    limit(most: number): Query
    toArrow(): Promise<{ getChild(column: string): { toArray(): Int32Array } }>
  }
  interface People {
    createIndex(column: string, options: { config: unknown }): Promise<void>
    query(): Query
  }
  interface Words {
    queryType(): unknown
  }
  export const MatchQuery: new (text: string, column: string, options?: { boost?: number }) => Words
  export const BooleanQuery: new (parts: readonly (readonly ['SHOULD', Words])[]) => Words
  export const Index: { fts(options: Record<string, unknown>): unknown }
  export function connect(folder: string): Promise<{
    createTable(name: string, data: InstanceType<typeof Table>): Promise<People>
    close(): void
  }>
}
