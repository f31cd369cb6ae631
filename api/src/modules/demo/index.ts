// What only the demonstration has: invented people one may sign in as, and the mails that were not sent.
import type { Module } from '../../base/module.js'
import { DemoMail, DemoPerson } from './demo.entity.js'

export const demo: Module = { name: 'demo', entities: [DemoPerson, DemoMail], resolvers: [], permissions: {} }

export { DemoMail, DemoPerson }
