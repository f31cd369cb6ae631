import type { SessionContext } from '@mikro-orm/core'
import type { Kysely, RawBuilder } from 'kysely'
import utils from 'pg/lib/utils.js'
import type { Ctx } from './ctx.js'
import { Trip, type Row, type Statement } from './trip.js'
import type { Viewer } from './viewer.js'

interface Passenger {
  statement: Statement
  resolve: (rows: Row[]) => void
  reject: (error: unknown) => void
}

/** Who waits for the next trip: by the viewer, which is one request's own, and by what the session says. */
const waiting = new WeakMap<Viewer, Map<string, Passenger[]>>()

/** What a request reads within one turn of the event loop travels together. */
export function travel({ em, viewer }: Ctx, query: RawBuilder<unknown>): Promise<Row[]> {
  const { sql, parameters } = query.compile(em.getKysely() as Kysely<unknown>)
  const statement = { sql, values: parameters.map((value) => utils.prepareValue(value)) }
  const session = em.getTransactionSessionContext()
  const key = session ? JSON.stringify(session) : ''
  const trips = waiting.get(viewer) ?? new Map<string, Passenger[]>()
  waiting.set(viewer, trips)
  return new Promise((resolve, reject) => {
    const passenger = { statement, resolve, reject }
    if (trips.get(key)?.push(passenger)) return
    trips.set(key, [passenger])
    setImmediate(() => {
      const passengers = trips.get(key)!
      trips.delete(key)
      void depart(em, sessionOf(session), passengers)
    })
  })
}

/**
 * Where a statement failed, nothing is left of what the others did, and they have been told nothing: they go again, each
 * alone. So does one whose plan has grown old. Where the connection failed, nobody knows what took effect.
 */
async function depart(em: Ctx['em'], session: Statement[], passengers: Passenger[], isLast = false): Promise<void> {
  const { answers, fault, at } = await tripOf(em, [...session, ...passengers.map(({ statement }) => statement)])
  passengers.forEach((passenger, index) => {
    const place = session.length + index
    if (!fault) return passenger.resolve(answers[place]!)
    const mayGoAgain = !isLast && fault.severity === 'ERROR' && (place !== at || planIsOld.has(fault.code))
    if (!mayGoAgain) return passenger.reject(fault)
    void depart(em, session, [passenger], true)
  })
}

/** The table has changed under it, or it is gone. */
const planIsOld = new Set<unknown>(['0A000', '26000'])

interface Outcome {
  answers: Row[][]
  fault?: { severity?: string; code?: unknown }
  at?: number
}

async function tripOf(em: Ctx['em'], statements: Statement[]): Promise<Outcome> {
  try {
    const client = await (await em.getConnection().getNativeClient()).connect()
    try {
      return await new Promise((resolve) => client.query(new Trip(statements, client, resolve)))
    } finally {
      client.release()
    }
  } catch (error) {
    return { answers: [], fault: error as object }
  }
}

/** What `set local` says, in words that take parameters. It ends with the trip. */
function sessionOf(session: SessionContext | undefined): Statement[] {
  if (!session) return []
  const settings = Object.entries({ ...session.variables, ...(session.role ? { role: session.role } : {}) })
  const sql = `select ${settings.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`).join(', ')}`
  return [{ sql, values: settings.flatMap(([name, value]) => [name, String(value)]) }]
}
