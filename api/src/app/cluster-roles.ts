import { Client } from 'pg'

export const OWNER = 'mellanrum'
export const APP = 'mellanrum_app'
export const WORKER = 'mellanrum_worker'

export interface Passwords {
  admin: string
  owner: string
  app: string
}

/** The owner migrates; the app and its worker are the ones that row level security binds. */
export async function prepareCluster(adminUrl: string, passwords: Passwords): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await ensureRole(client, OWNER, passwords.owner)
    await ensureAppRoles(client, passwords.app, OWNER)
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER])
    if (!rowCount) await client.query(`CREATE DATABASE ${OWNER} OWNER ${OWNER}`)
  })
}

export async function emptyDatabase(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query(`DROP DATABASE ${OWNER} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${OWNER} OWNER ${OWNER}`)
  })
}

export async function ensureAppRoles(client: Client, password: string, owner: string): Promise<void> {
  await ensureRole(client, APP, password)
  await ensureRole(client, WORKER)
  // A policy for a role holds for whoever inherits from it: the app may step into the system's role, never wear it always.
  await client.query(`ALTER ROLE ${APP} NOINHERIT; REVOKE ${WORKER} FROM ${APP}; GRANT ${WORKER} TO ${APP}, ${owner}`)
}

const RESTRICTED = 'NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB'

async function ensureRole(client: Client, name: string, password?: string): Promise<void> {
  const access = password ? `LOGIN PASSWORD '${password}'` : 'NOLOGIN'
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
  await client.query(rowCount ? `ALTER ROLE ${name} ${access}` : `CREATE ROLE ${name} ${access} ${RESTRICTED}`)
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // A connection that breaks while idle is reported here; without a listener it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
