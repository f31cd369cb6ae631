import { Language, Purpose } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

const describeMe = `mutation ($input: DescribeMeInput!) { describeMe(input: $input) { id name kind hub { slug } homeOrganization { slug } hoursPerMonth about { sv nb } languages isMe } }`
const claimSkill = `mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { id level evidence evidenceNote since skill { key } } }`
const whole = `id name kind municipality { name } hub { slug } homeOrganization { slug } hoursPerMonth claims { level evidenceNote skill { key } } wantedSkills { key } isMe`
const coworker = `query ($id: ID!) { coworker(id: $id) { ${whole} } }`
const nobody = '00000000-0000-4000-8000-000000000000'

type Seen = { coworker: Record<string, unknown> | null }
const seenBy = async (who: Pick<Person, 'get'>, id: string) => (await who.get<Seen>(coworker, { id })).coworker

async function words(more: object = {}) {
  const { id } = await world.make.municipality()
  return {
    name: ' Ada Test ',
    kind: 'EMPLOYEE',
    fieldOfPractice: 'BUSINESS',
    municipality: id,
    languages: ['sv'],
    hoursPerMonth: 20,
    isRemote: true,
    language: 'sv',
    ...more,
  }
}

/** A person who has told everything there is to tell. */
async function somebody(...consents: Purpose[]) {
  const employer = await world.make.organization()
  const person = await world.person()
  await world.make.coworker({
    account: person,
    name: 'Ada',
    hub: await world.make.hub(),
    homeOrganization: employer,
    consents,
  })
  await world.make.claim({ coworker: person, skill: await world.make.skill(), evidenceNote: 'my secret' })
  await world.make.wantedSkill({ coworker: person, skill: await world.make.skill() })
  return { person, employer }
}

test('tells of oneself, the first time and again', async () => {
  const person = await world.person()
  const hub = await world.make.hub()
  const employer = await world.make.organization()
  const input = await words({ hub: hub.id, homeOrganization: employer.id, about: 'Hej' })
  expect(await person.get(describeMe, { input })).toEqual({
    describeMe: {
      id: person.id,
      name: 'Ada Test',
      kind: 'EMPLOYEE',
      hub: { slug: hub.slug },
      homeOrganization: { slug: employer.slug },
      hoursPerMonth: 20,
      about: { sv: 'Hej', nb: null },
      languages: ['sv'],
      isMe: true,
    },
  })
  const again = await words({ name: 'Ada B', homeOrganization: null, about: 'Hei', language: Language.nb })
  expect(await person.get(describeMe, { input: again })).toMatchObject({
    describeMe: {
      name: 'Ada B',
      hub: { slug: hub.slug },
      homeOrganization: null,
      hoursPerMonth: 20,
      about: { sv: 'Hej', nb: 'Hei' },
    },
  })
})

test('refuses what cannot be told', async () => {
  const person = await world.person()
  const refusal = async (more: object) => (await person.ask(describeMe, { input: await words(more) })).refusal
  expect(await refusal({ name: '  ' })).toMatchObject({ code: 'NAME_MISSING', field: 'name' })
  expect(await refusal({ name: 'x'.repeat(121) })).toMatchObject({ code: 'TEXT_TOO_LONG', field: 'name' })
  expect(await refusal({ hoursPerMonth: 201 })).toMatchObject({ code: 'VALUE_OUT_OF_RANGE', field: 'hoursPerMonth' })
  expect(await refusal({ municipality: nobody })).toMatchObject({ code: 'NOT_FOUND', field: 'municipality' })
  expect(await refusal({ hub: nobody })).toMatchObject({ code: 'NOT_FOUND', field: 'hub' })
  expect(await refusal({ homeOrganization: nobody })).toMatchObject({ code: 'NOT_FOUND', field: 'homeOrganization' })
  expect((await world.stranger.ask(describeMe, { input: await words() })).refusal?.code).toBe('SIGN_IN_FIRST')
})

test('claims a skill once, corrects it by claiming again, and takes it away', async () => {
  const { person } = await somebody()
  const skill = await world.make.skill()
  const input = {
    skill: skill.id,
    level: 2,
    evidence: 'WORK',
    evidenceNote: 'a year at sea',
    wantsToLearn: true,
    since: 2020,
  }
  const { claimSkill: first } = await person.get<{ claimSkill: { id: string } }>(claimSkill, { input })
  const { claimSkill: second } = await person.get<{ claimSkill: object }>(claimSkill, {
    input: { ...input, level: 4, evidenceNote: null, since: null },
  })
  expect(first).toMatchObject({ level: 2, evidenceNote: 'a year at sea', since: 2020, skill: { key: skill.key } })
  expect(second).toEqual({
    id: first.id,
    level: 4,
    evidence: 'WORK',
    evidenceNote: null,
    since: null,
    skill: { key: skill.key },
  })
  const unclaim = `mutation ($claim: ID!) { unclaimSkill(claim: $claim) }`
  const clicks = [await person.get(unclaim, { claim: first.id }), await person.get(unclaim, { claim: first.id })]
  expect(clicks).toEqual([{ unclaimSkill: true }, { unclaimSkill: true }])
  expect((await seenBy(person, person.id))?.claims).toHaveLength(1)
})

test('refuses a claim that cannot be, or by one who has told nothing', async () => {
  const { person } = await somebody()
  const { id: skill } = await world.make.skill()
  const input = { skill, level: 2, evidence: 'NONE', wantsToLearn: false }
  const refusal = async (more: object) => (await person.ask(claimSkill, { input: { ...input, ...more } })).refusal
  expect(await refusal({ level: 0 })).toMatchObject({ code: 'VALUE_OUT_OF_RANGE', field: 'level' })
  expect(await refusal({ level: 5 })).toMatchObject({ code: 'VALUE_OUT_OF_RANGE', field: 'level' })
  expect(await refusal({ since: 2027 })).toMatchObject({ code: 'YEAR_IN_FUTURE', field: 'since' })
  expect(await refusal({ skill: nobody })).toMatchObject({ code: 'NOT_FOUND', field: 'skill' })
  const silent = await world.person()
  expect((await silent.ask(claimSkill, { input })).refusal?.code).toBe('DESCRIBE_YOURSELF_FIRST')
})

test('wants a skill and wants it no more, however often one clicks', async () => {
  const { person } = await somebody()
  const { id, key } = await world.make.skill()
  const wish = (name: string) => `mutation ($skill: ID!) { ${name}(skill: $skill) { wantedSkills { key } } }`
  for (const name of ['wantSkill', 'wantSkill', 'unwantSkill', 'unwantSkill']) {
    const answer = await person.get<Record<string, { wantedSkills: { key: string }[] }>>(wish(name), { skill: id })
    expect(answer[name]!.wantedSkills.some((wanted) => wanted.key === key)).toBe(name === 'wantSkill')
  }
})

test("cannot take away another person's claim", async () => {
  const { person } = await somebody(Purpose.SHOW_PROFILE)
  const { person: other } = await somebody()
  const claim = await world.make.claim({ coworker: person, skill: await world.make.skill() })
  await other.get(`mutation ($claim: ID!) { unclaimSkill(claim: $claim) }`, { claim: claim.id })
  expect((await seenBy(person, person.id))?.claims).toHaveLength(2)
})

test('says who the viewer is to the viewer', async () => {
  const { person } = await somebody()
  const query = `{ viewer { name coworker { id isMe claims { evidenceNote } } } }`
  expect(await person.get(query)).toEqual({
    viewer: { name: 'Ada', coworker: { id: person.id, isMe: true, claims: [{ evidenceNote: 'my secret' }] } },
  })
  expect(await (await world.person()).get(query)).toEqual({ viewer: { name: null, coworker: null } })
  expect(await world.stranger.get(query)).toEqual({ viewer: { name: null, coworker: null } })
})

test('counts the people of a hub who let others find them, and no fewer than five', async () => {
  const hub = await world.make.hub()
  const query = `query ($slug: String!) { hub(slug: $slug) { peopleCount } }`
  const count = async () =>
    (await world.stranger.get<{ hub: { peopleCount: number | null } }>(query, { slug: hub.slug })).hub.peopleCount
  for (let n = 0; n < 4; n++) await world.make.coworker({ hub, consents: [Purpose.BE_MATCHED] })
  await world.make.coworker({ hub })
  expect(await count()).toBeNull()
  await world.make.coworker({ hub, consents: [Purpose.SHOW_PROFILE] })
  expect(await count()).toBe(5)
})

const claimSkills = `mutation ($claims: [ClaimSkillInput!]!) { claimSkills(input: { claims: $claims }) { level lastUsed skill { id } } }`
const said = (skill: { id: string }, more: object = {}) => ({
  skill: skill.id,
  level: 2,
  evidence: 'WORK',
  wantsToLearn: false,
  ...more,
})

test('claims several skills at once, all or none, and says when each was last used', async () => {
  const person = await world.person()
  await world.make.coworker({ account: person })
  const [one, other] = [await world.make.skill(), await world.make.skill()]
  const lost = said({ id: crypto.randomUUID() })
  expect((await person.ask(claimSkills, { claims: [said(one), lost] })).refusal?.code).toBe('NOT_FOUND')
  expect(await world.owner(`select 1 from skill_claim where coworker_id = '${person.id}'`)).toEqual([])
  expect(
    await person.get(claimSkills, {
      claims: [said(one, { since: 2010, lastUsed: 2024 }), said(other), said(one, { level: 4 })],
    }),
  ).toMatchObject({ claimSkills: [{ level: 4, lastUsed: null }, { level: 2 }, { level: 4 }] })
  const refused = async (more: object) => (await person.ask(claimSkills, { claims: [said(one, more)] })).refusal
  expect(await refused({ lastUsed: 2027 })).toMatchObject({ code: 'YEAR_IN_FUTURE', field: 'lastUsed' })
  expect(await refused({ since: 2020, lastUsed: 2019 })).toMatchObject({ code: 'YEARS_REVERSED', field: 'lastUsed' })
  expect(await refused({ lastUsed: 1939 })).toMatchObject({ code: 'VALUE_OUT_OF_RANGE' })
  expect(await refused({ evidenceNote: 'x'.repeat(1001) })).toMatchObject({ code: 'TEXT_TOO_LONG', field: 'claims' })
})

test('keeps five hundred claims of a person, shows them all, and refuses the next in words', async () => {
  const person = await world.person()
  await world.make.coworker({ account: person })
  await world.owner(`insert into skill (id, key, label, themes)
    select gen_random_uuid(), 'many-' || n, jsonb_build_object('language', 'sv', 'sv', 'mycket ' || n), '{}' from generate_series(1, 501) n`)
  const many = await world.owner<{ id: string }>(`select id from skill where key like 'many-%' order by key`)
  for (let at = 0; at < 500; at += 100)
    await person.get(claimSkills, { claims: many.slice(at, at + 100).map((skill) => said(skill)) })
  const all = `{ viewer { coworker { claims { id level skill { id label { sv } } } } } }`
  const { viewer } = await person.get<{ viewer: { coworker: { claims: unknown[] } } }>(all)
  expect(viewer.coworker.claims).toHaveLength(500)
  expect((await person.ask(claimSkills, { claims: [said(many[500]!)] })).refusal).toMatchObject({
    code: 'TOO_MANY_CLAIMS',
    facts: { max: 500 },
  })
  await person.get(claimSkills, { claims: [said(many[0]!, { level: 4 })] })
})
