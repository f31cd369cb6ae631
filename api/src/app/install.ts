import { getMigrations } from 'better-auth/db/migration'
import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'
import { authOptions, authPool } from './auth.js'
import { openDatabase } from './database.js'
import type { Env } from './env.js'
import { functions } from './modules.js'

const schemas = ['auth', 'graphile_worker']

/** Brings a database to where this version wants it: our own tables, then those that the libraries keep for themselves. */
export async function install(env: Env) {
  await prepare(env)
  const orm = await openDatabase(env.databaseUrl)
  await orm.migrator.up()
  await orm.close()
  await installLibraries(env)
  await withClient(env.databaseUrl, (client) => client.query(`${handOver}; ${openJobs}; ${grants}`))
}

/** What the tables lean on. Functions are code, not history: each version lays down its own, before the tables they look into. */
export const prepare = (env: Env) =>
  withClient(env.databaseUrl, (client) =>
    client.query(`create extension if not exists pg_trgm; create schema if not exists auth;
      grant create, usage on schema public to mellanrum_worker;
      set check_function_bodies = off; ${functions.join(';')}`),
  )

/** Functions that look where the viewer may not run as the system's role, which the policies let pass. */
const handOver = `do $$ declare it regprocedure; begin
  for it in select oid from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
  loop execute format('alter function %s owner to mellanrum_worker', it); end loop; end $$`

async function installLibraries(env: Env) {
  const pool = authPool(env.databaseUrl)
  const { runMigrations: runAuth } = await getMigrations(authOptions({ env, pool, sendMail: async () => undefined }))
  await runAuth()
  await pool.end()
  await runMigrations({ connectionString: env.databaseUrl })
}

/** The job tables are closed to all but their owner until a policy says otherwise. */
const openJobs = `do $$ declare it regclass; begin
  for it in select c.oid from pg_class c where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
    and not exists (select 1 from pg_policy where polrelid = c.oid)
  loop execute format('create policy app on %s to mellanrum_app, mellanrum_worker using (true) with check (true)', it); end loop; end $$`

/** The app's role may use the tables but owns none of them; what rows it sees is for the policies to say. */
const grants = ['public', ...schemas]
  .map(
    (schema) => `
  grant usage on schema ${schema} to mellanrum_app, mellanrum_worker;
  grant select, insert, update, delete on all tables in schema ${schema} to mellanrum_app, mellanrum_worker;
  grant usage on all sequences in schema ${schema} to mellanrum_app, mellanrum_worker;
  grant execute on all functions in schema ${schema} to mellanrum_app, mellanrum_worker;`,
  )
  .join('\n')

async function withClient(url: string, work: (client: Client) => Promise<unknown>) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
