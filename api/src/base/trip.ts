import type { PoolClient, Submittable } from 'pg'

export type Row = Record<string, unknown>

export interface Statement {
  sql: string
  /** As they go over the wire. */
  values: readonly unknown[]
}

/** The driver's own words for the messages of PostgreSQL's extended protocol. */
interface Wire {
  stream: { cork(): void; uncork(): void }
  parse(message: { name: string; text: string }): void
  bind(message: { statement: string; values: readonly unknown[] }): void
  describe(message: { type: 'P' }): void
  execute(message: object): void
  close(message: { type: 'S'; name: string }): void
  sync(): void
}

interface Told {
  fields: { name: string; dataTypeID: number; format: 'text' | 'binary' }[]
}

type Columns = readonly (readonly [name: string, parse: (value: string) => unknown])[]

/** A statement that the connection has read and planned before, and what its rows look like. */
interface Prepared {
  name: string
  columns?: Columns
}

/** Texts depend on what an operation asks for, so there is no end to them; a plan takes some ten kilobytes. */
const preparedAtMost = 150
const preparedOn = new WeakMap<PoolClient, Map<string, Prepared>>()
let named = 0

/**
 * Several statements in one round trip, and thereby in one transaction: what stands between two Syncs of the protocol is
 * done wholly or not at all, so nobody is told anything before all of it is done, and what is `set_config(…, true)` there
 * ends there.
 */
export class Trip implements Submittable {
  readonly answers: Row[][]
  /** Which statement is under way, and after a fault which one failed. */
  at = 0
  fault: object | undefined
  readonly #known: Map<string, Prepared>
  readonly #prepared: Prepared[] = []

  constructor(
    readonly statements: readonly Statement[],
    private readonly client: PoolClient,
    private readonly done: (trip: Trip) => void,
  ) {
    this.answers = statements.map(() => [])
    this.#known = preparedOn.get(client) ?? new Map<string, Prepared>()
    preparedOn.set(client, this.#known)
  }

  submit(connection: unknown) {
    const wire = connection as Wire
    wire.stream.cork()
    for (const statement of this.statements) this.#send(wire, statement)
    wire.sync()
    wire.stream.uncork()
  }

  #send(wire: Wire, { sql, values }: Statement) {
    const prepared = this.#known.get(sql) ?? { name: `trip${++named}` }
    if (!this.#known.delete(sql)) wire.parse({ name: prepared.name, text: sql })
    // Put back at the end: what stands first has not been asked for longest.
    this.#known.set(sql, prepared)
    this.#prepared.push(prepared)
    wire.bind({ statement: prepared.name, values })
    if (!prepared.columns) wire.describe({ type: 'P' })
    wire.execute({})
    if (this.#known.size > preparedAtMost) this.#forget(wire, this.#known.keys().next().value!)
  }

  #forget(wire: Wire, sql: string) {
    wire.close({ type: 'S', name: this.#known.get(sql)!.name })
    this.#known.delete(sql)
  }

  handleRowDescription({ fields }: Told) {
    this.#prepared[this.at]!.columns = fields.map(({ name, dataTypeID, format }) => [
      camel(name),
      this.client.getTypeParser(dataTypeID, format) as (value: string) => unknown,
    ])
  }

  handleDataRow({ fields }: { fields: (string | null)[] }) {
    try {
      this.answers[this.at]!.push(rowOf(this.#prepared[this.at]!.columns!, fields))
    } catch (error) {
      // Thrown here, it would end the process.
      this.fault ??= error as object
    }
  }

  handleCommandComplete() {
    this.at++
  }

  handleReadyForQuery() {
    this.done(this)
  }

  /** What the connection has prepared is no longer certain: whatever came after the fault was not even read. */
  handleError(error: object, connection: unknown) {
    for (const sql of [...this.#known.keys()]) this.#forget(connection as Wire, sql)
    this.fault = error
    this.done(this)
  }
}

function rowOf(columns: Columns, fields: (string | null)[]): Row {
  const row: Row = {}
  for (let index = 0; index < columns.length; index++) {
    const [name, parse] = columns[index]!
    const value = fields[index]!
    row[name] = value === null ? null : parse(value)
  }
  return row
}

const names = new Map<string, string>()

export function camel(name: string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const made = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  names.set(name, made)
  return made
}
