import {
  anonymous,
  asSystem,
  contextFor,
  grantRole,
  Language,
  openDatabase,
  readEnv,
  Role,
  settleMeaning,
} from '@mellanrum/api'
import { loadCatalogue } from './load-catalogue.js'

/** For a real installation: the reference data, and the first one who looks after the region (`begin.js anna@example.org`). */
const env = readEnv()
const [email] = process.argv.slice(2)
const orm = await openDatabase(env.appDatabaseUrl)
const system = asSystem(contextFor(orm, anonymous(Language.sv), { magicLink: true, demo: false, providers: [] }))
await loadCatalogue(system.em)
await settleMeaning(system)
if (email) await grantRole(system, { email, role: Role.REGION_ADMINISTRATOR })
await orm.close(true)
console.log(`The catalogue is loaded${email ? `, and ${email} looks after the region` : ''}.`)
