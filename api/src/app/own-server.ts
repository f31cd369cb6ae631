import { createHash } from 'node:crypto'
import { APP, ensureAppRoles, withClient } from './cluster-roles.js'

const OLDEST = 15

/** Makes a PostgreSQL server of one's own ready: the same two roles as in the built-in one. */
export async function prepareOwnServer(ownerUrl: string, appUrl: string | undefined, password: string) {
  const url = addressOf(ownerUrl, 'DATABASE_URL')
  await reach(url, 'DATABASE_URL', appUrl ? undefined : password)
  if (appUrl) await reach(addressOf(appUrl, 'APP_DATABASE_URL'), 'APP_DATABASE_URL')
  return { ownerUrl, appUrl: appUrl ?? asApp(url, password), stop: () => Promise.resolve() }
}

/** Tells one database from another, also from one of the same name made later. */
export function databaseMark(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ oid: number; system: string }>(
      'SELECT d.oid, c.system_identifier AS system FROM pg_database d, pg_control_system() c WHERE datname = current_database()',
    )
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  })
}

function addressOf(text: string, name: string): URL {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return new URL(text)
  throw new Error(`${name} should look like postgres://user:password@host:5432/database.`)
}

function asApp(url: URL, password: string): string {
  const app = new URL(url)
  app.username = APP
  app.password = password
  return app.href
}

async function reach(url: URL, name: string, appPassword?: string): Promise<void> {
  try {
    await withClient(url.href, async (client) => {
      const { rows } = await client.query<{ version: string }>(
        "SELECT current_setting('server_version_num') AS version",
      )
      const version = Math.floor(Number(rows[0]?.version) / 10_000)
      if (version < OLDEST) throw new Error(`it is PostgreSQL ${version}, and ${OLDEST} or newer is needed`)
      if (appPassword) await ensureAppRoles(client, appPassword, 'CURRENT_USER')
    })
  } catch (error) {
    throw new Error(`The database at ${url.host} (${name}) cannot be used: ${reasonOf(error)}.`, { cause: error })
  }
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no machine of that name',
  EAI_AGAIN: 'there is no machine of that name',
  '28P01': 'it refuses the user name or the password',
  '3D000': 'it has no database of that name',
  '42501': 'its user may not create roles; let it, or create the role mellanrum_app and set APP_DATABASE_URL',
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? error.message
}
