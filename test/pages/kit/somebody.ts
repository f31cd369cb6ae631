import { randomUUID } from 'node:crypto'
import { expect, type BrowserContext } from '@playwright/test'
import { idOf } from '../../../seeds/ids.ts'

export interface Somebody {
  id: string
  name: string
}

export interface Wish {
  /** As the catalogue calls it. */
  skill?: string
  consents?: string[]
  /** As the catalogue calls it; who has none works for themselves. */
  employer?: string
}

interface Letter {
  to: string
  text: string
}

/** Somebody new, signed in and described, whom no other test knows: what is done to them is nobody else's matter. */
export async function signInSomebody(context: BrowserContext, origin: string, wish: Wish = {}): Promise<Somebody> {
  const email = `${randomUUID()}@example.org`
  const name = `Nils Ny ${email.slice(0, 8)}`
  await enter(context, origin, email)
  const { describeMe } = await tell<{ describeMe: { id: string } }>(context, origin, describe, {
    input: described(name, wish),
  })
  for (const purpose of wish.consents ?? []) await tell(context, origin, consent, { purpose })
  if (wish.skill) await tell(context, origin, claim, { input: { ...claimed, skill: idOf('skill', wish.skill) } })
  return { id: describeMe.id, name }
}

async function enter({ request }: BrowserContext, origin: string, email: string) {
  const wish = { data: { email, callbackURL: '/' }, headers: { origin } }
  expect((await request.post(`${origin}/api/auth/sign-in/magic-link`, wish)).ok()).toBe(true)
  let token: string | undefined
  await expect(async () => {
    const letters = (await (await request.get(`${origin}/demo/mails`)).json()) as Letter[]
    token = /[?&]token=([^&\s]+)/.exec(letters.find(({ to }) => to === email)?.text ?? '')?.[1]
    expect(token).toBeTruthy()
  }).toPass()
  await request.get(`${origin}/api/auth/magic-link/verify?token=${token}`, { maxRedirects: 0 })
}

async function tell<Data>(
  { request }: BrowserContext,
  origin: string,
  query: string,
  variables: object,
): Promise<Data> {
  const ask = () => request.post(`${origin}/graphql`, { data: { query, variables }, headers: { origin } })
  // Too much to do just now, says 503: who is told so asks again.
  let answer = await ask()
  while (answer.status() === 503) answer = await ask()
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

const describe = 'mutation ($input: DescribeMeInput!) { describeMe(input: $input) { id } }'
const consent = 'mutation ($purpose: Purpose!) { giveConsent(purpose: $purpose) { isGiven } }'
const claim = 'mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { id } }'

const described = (name: string, { employer }: Wish) => ({
  name,
  kind: employer ? 'EMPLOYEE' : 'SELF_EMPLOYED',
  homeOrganization: employer ? idOf('organization', employer) : null,
  fieldOfPractice: 'BUSINESS',
  municipality: idOf('municipality', '2313'),
  languages: ['sv'],
  hoursPerMonth: 12,
  isRemote: true,
  language: 'sv',
})

const claimed = { level: 2, evidence: 'WORK', wantsToLearn: false }
