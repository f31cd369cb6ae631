import { Evidence, Importance, Language, localized, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
const propose = `mutation ($label: String!) { proposeSkill(label: $label, language: sv) }`
const mine = `{ mySkillProposals { label state answer { sv } skill { key label { sv nb en } } } }`
const waiting = `{ skillProposals(state: PROPOSED, first: 100) { totalCount edges { node { id label } } } }`
const accept = `mutation ($input: AcceptSkillProposalInput!) { acceptSkillProposal(input: $input) { state skill { key synonyms { label } broader { key } } } }`
const merge = `mutation ($input: MergeSkillProposalInput!) { mergeSkillProposal(input: $input) { state skill { key } } }`
const decline = `mutation ($proposal: ID!, $answer: String!) { declineSkillProposal(proposal: $proposal, answer: $answer, language: sv) { state } }`
const makeOne = `mutation ($skill: ID!, $into: ID!) { mergeSkills(skill: $skill, into: $into) { key synonyms { label } broader { key } narrower { key } } }`
const find = `query ($text: String!) { findSkills(text: $text, first: 5) { skill { key } } }`

interface Waiting {
  skillProposals: { totalCount: number; edges: { node: { id: string; label: string } }[] }
}
const administrator = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
const nature = await world.make.skill({ key: 'nature', label: localized('natur', Language.sv) })

async function proposed(label: string, by: Person[]) {
  for (const person of by) await person.get(propose, { label })
  const { skillProposals } = await administrator.get<Waiting>(waiting)
  return skillProposals.edges.find(({ node }) => node.label === label)!.node.id
}
const answers = async (person: Person) =>
  (await person.get<{ mySkillProposals: { label: string }[] }>(mine)).mySkillProposals
const found = async (text: string) =>
  (await world.stranger.get<{ findSkills: { skill: { key: string } }[] }>(find, { text })).findSkills.map(
    ({ skill }) => skill.key,
  )
const words = { sv: 'myrvård', nb: 'myrpleie', en: 'mire care', language: 'sv' }

test('takes a proposal into the catalogue under a broader skill, and whoever proposed it sees so', async () => {
  const [one, other, stranger] = [await world.person(), await world.person(), await world.person()]
  const proposal = await proposed('Skötsel av myrar', [one, other])
  const { skillProposals } = await administrator.get<Waiting>(waiting)
  expect(skillProposals.totalCount).toBe(1)
  const input = { proposal, ...words, broader: nature.id, answer: ' Tack! ' }
  expect(await administrator.get(accept, { input })).toEqual({
    acceptSkillProposal: {
      state: 'ACCEPTED',
      skill: { key: 'mire-care', synonyms: [{ label: 'Skötsel av myrar' }], broader: [{ key: 'nature' }] },
    },
  })
  for (const person of [one, other])
    expect(await answers(person)).toEqual([
      {
        label: 'Skötsel av myrar',
        state: 'ACCEPTED',
        answer: { sv: 'Tack!' },
        skill: { key: 'mire-care', label: { sv: 'myrvård', nb: 'myrpleie', en: 'mire care' } },
      },
    ])
  expect(await answers(stranger)).toEqual([])
  expect(await found('skotsel av myrar')).toEqual(['mire-care'])
  expect((await administrator.ask(accept, { input })).refusal).toMatchObject({
    code: 'PROPOSAL_ANSWERED',
    facts: { state: 'ACCEPTED' },
  })
})

test('makes a proposal another word for a skill that is there, or says no in words', async () => {
  const person = await world.person()
  const [word, no] = [await proposed('utemiljöer', [person]), await proposed('trollkonster', [person])]
  const input = { proposal: word, skill: nature.id, language: 'sv' }
  expect(await administrator.get(merge, { input })).toEqual({
    mergeSkillProposal: { state: 'MERGED', skill: { key: 'nature' } },
  })
  expect(await found('utemiljoer')).toEqual(['nature'])
  const silent = await administrator.ask(decline, { proposal: no, answer: '  ' })
  expect(silent.refusal).toMatchObject({ code: 'TEXT_TOO_SHORT', field: 'answer' })
  await administrator.get(decline, { proposal: no, answer: 'Det går inte att lära sig.' })
  expect(await answers(person)).toMatchObject(
    expect.arrayContaining([
      { label: 'trollkonster', state: 'DECLINED', answer: { sv: 'Det går inte att lära sig.' }, skill: null },
    ]),
  )
  const late = await world.person()
  await late.get(propose, { label: 'trollkonster' })
  expect(await answers(late)).toMatchObject([{ label: 'trollkonster', state: 'DECLINED' }])
})

test('writes to everyone who missed it what became of it, and to nobody else', async () => {
  const [one, other, stranger] = [await world.person(), await world.person(), await world.person()]
  const word = await proposed('småkryp', [one, other])
  const no = await proposed('regnbågsjakt', [one])
  const input = { proposal: word, skill: nature.id, language: 'sv' }
  await administrator.get(merge, { input })
  await administrator.get(decline, { proposal: no, answer: 'Vi hittar ingen som gör det.' })
  await administrator.ask(decline, { proposal: no, answer: 'En gång till.' })
  const letters = await world.mails()
  const to = ({ email }: Person) => letters.filter((letter) => letter.to === email).map(({ subject }) => subject)
  expect(to(one).sort()).toEqual(['Svar på ditt förslag: regnbågsjakt', 'Svar på ditt förslag: småkryp'])
  expect(to(other)).toEqual(['Svar på ditt förslag: småkryp'])
  expect(to(stranger)).toEqual([])
  const { text } = letters.find(({ subject }) => subject.endsWith('småkryp'))!
  expect(text).toContain('småkryp är ett annat ord för natur')
  expect(text).toContain('/my/skills#proposals')
})

test('refuses a label that is a word of another skill, one that is blank, and what does not exist', async () => {
  const proposal = await proposed('fjällfika', [await world.person()])
  const ask = async (change: object) =>
    (await administrator.ask(accept, { input: { proposal, ...words, broader: nature.id, ...change } })).refusal
  expect(await ask({ sv: 'Natur' })).toMatchObject({ code: 'SKILL_EXISTS', field: 'sv', facts: { key: 'nature' } })
  expect(await ask({ sv: 'fjällfika', nb: '   ' })).toMatchObject({ code: 'TEXT_TOO_SHORT', field: 'nb' })
  expect(await ask({ broader: proposal })).toMatchObject({ code: 'NOT_FOUND', field: 'broader' })
  expect(await ask({ proposal: nature.id })).toMatchObject({ code: 'NOT_FOUND', field: 'proposal' })
})

test('lets nobody else look at proposals, answer them or merge skills', async () => {
  const person = await world.person()
  const proposal = await proposed('åskvakt', [person])
  for (const who of [person, world.stranger]) {
    const code = who === person ? 'NOT_ALLOWED' : 'SIGN_IN_FIRST'
    expect((await who.ask(waiting)).refusal?.code).toBe(code)
    expect((await who.ask(decline, { proposal, answer: 'nej' })).refusal?.code).toBe(code)
    expect((await who.ask(makeOne, { skill: nature.id, into: nature.id })).refusal?.code).toBe(code)
  }
})

async function twins() {
  const number = (await world.owner('select 1 from skill')).length
  const above = await world.make.skill({ key: `above-${number}` })
  const below = await world.make.skill({ key: `below-${number}` })
  const kept = await world.make.skill({ key: `kept-${number}`, broader: [above] })
  const gone = await world.make.skill({
    key: `gone-${number}`,
    label: localized(`dubblettord ${number}`, Language.sv),
    synonyms: [[Language.nb, `dobbeltord ${number}`]],
  })
  await world.owner(`insert into skill_link (id, kind, from_id, to_id) values
    (gen_random_uuid(), 'BROADER', '${below.id}', '${gone.id}'), (gen_random_uuid(), 'BROADER', '${above.id}', '${gone.id}')`)
  return { number, above, below, kept, gone }
}

test('makes two skills one: what people said, wish and ask for follows, and the old names are answered', async () => {
  const { number, kept, gone } = await twins()
  const [both, one] = [await world.make.coworker(), await world.make.coworker()]
  await world.make.claim({ coworker: both, skill: kept, level: 2, evidence: Evidence.NONE })
  await world.make.claim({ coworker: both, skill: gone, level: 4, evidence: Evidence.WORK, evidenceNote: 'sågverket' })
  await world.make.claim({ coworker: one, skill: gone, level: 3, evidence: Evidence.STUDY })
  const opening = await world.make.opening({
    challenge: await world.make.challenge(),
    skills: [
      { id: kept.id, importance: Importance.DESIRED, level: 1 },
      { id: gone.id, importance: Importance.REQUIRED, level: 3 },
    ],
  })
  const answer = await administrator.get(makeOne, { skill: gone.id, into: kept.id })
  expect(answer).toEqual({
    mergeSkills: {
      key: kept.key,
      synonyms: [{ label: `dobbeltord ${number}` }, { label: `dubblettord ${number}` }],
      broader: [{ key: `above-${number}` }],
      narrower: [{ key: `below-${number}` }],
    },
  })
  expect(
    await world.owner(`select level, evidence, note from skill_claim c left join claim_note n on n.claim_id = c.id
      where skill_id = '${kept.id}' order by level desc`),
  ).toEqual([
    { level: 4, evidence: 'WORK', note: 'sågverket' },
    { level: 3, evidence: 'STUDY', note: null },
  ])
  expect(
    await world.owner(`select skill_id, importance, level from opening_skill where opening_id = '${opening.id}'`),
  ).toEqual([{ skill_id: kept.id, importance: 'REQUIRED', level: 3 }])
  const byKey = `query ($key: String!) { skill(key: $key) { key } }`
  expect(await world.stranger.get(byKey, { key: gone.key })).toEqual({ skill: { key: kept.key } })
  expect(await found(`dubblettord ${number}`)).toEqual([kept.key])
  expect(await administrator.get(makeOne, { skill: gone.id, into: kept.id })).toEqual(answer)
  expect((await administrator.ask(makeOne, { skill: kept.id, into: kept.id })).refusal?.code).toBe('SKILL_INTO_ITSELF')
  expect((await administrator.ask(makeOne, { skill: kept.id, into: gone.id })).refusal).toMatchObject({
    code: 'SKILL_MERGED_ALREADY',
    field: 'into',
  })
})

test('takes what is said of a merged-away skill as said of the one that stayed', async () => {
  const { kept, gone } = await twins()
  await administrator.get(makeOne, { skill: gone.id, into: kept.id })
  const person = await world.person()
  await world.make.coworker({ account: person })
  const claim = `mutation ($skill: ID!) { claimSkill(input: { skill: $skill, level: 2, evidence: LIVED, wantsToLearn: false, lastUsed: 2025 }) { lastUsed skill { key } } }`
  expect(await person.get(claim, { skill: gone.id })).toEqual({
    claimSkill: { lastUsed: 2025, skill: { key: kept.key } },
  })
  expect(
    await person.get(`mutation ($skill: ID!) { wantSkill(skill: $skill) { wantedSkills { key } } }`, {
      skill: gone.id,
    }),
  ).toEqual({
    wantSkill: { wantedSkills: [{ key: kept.key }] },
  })
  const third = await world.make.skill({ key: `third-${kept.key}` })
  await administrator.get(makeOne, { skill: kept.id, into: third.id })
  expect(await world.stranger.get(`{ skill(key: "${gone.key}") { key } }`)).toEqual({ skill: { key: third.key } })
})

/** Whoever keeps a skill's id in a new table lets it follow too: `moved` in the skill module. */
test('knows every table that keeps a skill', async () => {
  const tables = await world.owner<{ place: string }>(
    `select conrelid::regclass || '.' || attname as place from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
     where contype = 'f' and confrelid = 'skill'::regclass order by 1`,
  )
  const following = ['endorsement.skill_id', 'opening_skill.skill_id', 'skill_claim.skill_id', 'wanted_skill.skill_id']
  const ofTheCatalogue = [
    'occupation_skill.skill_id',
    'skill.replaced_by_id',
    'skill_link.from_id',
    'skill_link.to_id',
    'skill_meaning.skill_id',
    'skill_origin.skill_id',
    'skill_synonym.skill_id',
    'skill_term.skill_id',
  ]
  const answered = ['skill_proposal.skill_id']
  expect(tables.map(({ place }) => place)).toEqual([...following, ...ofTheCatalogue, ...answered].sort())
})

test('keeps twenty proposals of one person waiting, and takes the next when one is answered', async () => {
  const kim = await world.person()
  for (let at = 1; at <= 20; at++) await kim.get(propose, { label: `Ovanligt ${at}` })
  expect((await kim.ask(propose, { label: 'Ovanligt 21' })).refusal).toMatchObject({
    code: 'TOO_MANY_PROPOSALS',
    field: 'label',
    facts: { most: 20 },
  })
  await kim.get(propose, { label: 'Ovanligt 20' })
  const proposal = await proposed('Ovanligt 7', [])
  await administrator.get(decline, { proposal, answer: 'Nej.' })
  await kim.get(propose, { label: 'Ovanligt 21' })
  expect(await answers(kim)).toHaveLength(21)
})
