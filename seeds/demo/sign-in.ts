import { DemoPerson, Account } from '@mellanrum/api'
import { organizations } from '../catalogue/organizations.js'
import { hubs } from '../catalogue/hubs.js'
import { idOf } from '../ids.js'
import { people, type Invented } from './people.js'
import type { Scene } from './scene.js'

/** A handful of the invented people, one for each role, whom a visitor may be for a while. */
export async function nameThoseToBe({ system }: Scene) {
  const { em } = system()
  people
    .filter(({ signInAs }) => signInAs)
    .forEach((person, position) => {
      const account = em.getReference(Account, idOf('account', person.key))
      const { name, signInAs: role } = person
      em.create(DemoPerson, {
        id: idOf('demo', person.key),
        role: role!,
        organization: placeOf(person),
        account,
        name,
        position,
      })
    })
  await em.flush()
  await em.execute('delete from graphile_worker._private_jobs')
}

const placeOf = ({ employer, hub }: Invented) =>
  organizations.find(({ slug }) => slug === employer)?.name.sv ?? hubs.find(({ slug }) => slug === hub)?.name ?? ''
