import {
  CoworkerKind,
  Evidence,
  FieldOfPractice,
  Importance,
  Language,
  Publication,
  Purpose,
  Role,
  Sector,
  Stage,
} from '@mellanrum/api'
import { expect, test } from 'vitest'
import { statementsOf } from '../kit/statements.js'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
const nobody = '00000000-0000-4000-8000-000000000000'

const why = `score known parts { kind points } needs { outcome importance level evidence points skill { key } via { key } } adds { kind sector fieldOfPractice hub { slug } skill { key } }
  learns { key } mandate mandateHours kilometres isRemote hoursPerMonth raisedMostBy { id key } isInvited hasApplied`
const page = `totalCount pageInfo { hasNextPage endCursor } edges { node { opening { id } coworker { id name isMe } ${why} } }`
const ids = {
  forMe: `query ($first: Int!, $after: String) { openingsForMe(first: $first, after: $after) { ${page} } }`,
  people: `query ($opening: ID!, $first: Int!, $after: String) { peopleForOpening(opening: $opening, first: $first, after: $after) { ${page} } }`,
  mine: `query ($opening: ID!) { opening(id: $opening) { myMatch { opening { id } ${why} } } }`,
  helpful: `query ($first: Int!) { skillsThatWouldHelp(first: $first) { wouldOpen skill { id key } } }`,
  claim: `mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { id } }`,
  unclaim: `mutation ($claim: ID!) { unclaimSkill(claim: $claim) }`,
  apply: `mutation ($opening: ID!) { applyTo(input: { opening: $opening }) { id } }`,
  withdraw: `mutation ($application: ID!) { withdrawApplication(application: $application) { state match { score } } }`,
  invite: `mutation ($input: InviteInput!) { invite(input: $input) { id } }`,
  consent: `mutation ($purpose: Purpose!) { withdrawConsent(purpose: $purpose) { isGiven } }`,
  applications: `query ($slug: String!) { challenge(slug: $slug) { applications { id coworker { id } match { score needs { outcome } } } } }`,
}

interface Found {
  opening: { id: string }
  coworker: { id: string; name: string | null; isMe: boolean } | null
  score: number
  known: number
  parts: { kind: string; points: number }[]
  needs: { outcome: string; points: number; skill: { key: string }; via: { key: string } | null }[]
  adds: { kind: string; sector: Sector | null }[]
  raisedMostBy: { id: string; key: string } | null
  isInvited: boolean
  hasApplied: boolean
}
interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { node: Found }[]
}
type Asker = Pick<Person, 'get'>

const forMe = async (who: Asker, first = 100, after?: string | null) =>
  (await who.get<{ openingsForMe: Page }>(ids.forMe, { first, after })).openingsForMe
const peopleFor = async (who: Asker, { id }: { id: string }, first = 100, after?: string | null) =>
  (await who.get<{ peopleForOpening: Page }>(ids.people, { opening: id, first, after })).peopleForOpening
const codeOf = async (who: Pick<Person, 'ask'>, query: string, variables: Record<string, unknown>) =>
  (await who.ask(query, variables)).refusal?.code
const keysIn = ({ edges }: Page) => edges.map(({ node }) => node.coworker?.id)
const myMatch = async (who: Asker, { id }: { id: string }) =>
  (await who.get<{ opening: { myMatch: Found } }>(ids.mine, { opening: id })).opening.myMatch
const seeks = async ({ slug }: { slug: string }) => {
  const ask = `{ challenges(first: 100, filter: { isRecruiting: true }) { totalCount edges { node { slug } } } }`
  const { challenges } = await world.stranger.get<{
    challenges: { totalCount: number; edges: { node: { slug: string } }[] }
  }>(ask)
  expect(challenges.totalCount).toBe(challenges.edges.length)
  return challenges.edges.some(({ node }) => node.slug === slug)
}
const sumOf = ({ parts }: Found) => parts.reduce((sum, { points }) => sum + points, 0)

const skilled = (skill: { id: string }, importance = Importance.REQUIRED, level = 2) => ({
  id: skill.id,
  importance,
  level,
})

/** A challenge of an agency, with one who writes for it. */
async function place(wish: Parameters<typeof world.make.challenge>[0] = {}) {
  const board = await world.make.organization()
  const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
  return { board, owner, challenge: await world.make.challenge({ lead: board, ...wish }) }
}

const matched = [Purpose.BE_MATCHED]
async function coworker(wish: Parameters<typeof world.make.coworker>[0] = {}) {
  const person = await world.person()
  await world.make.coworker({ account: person, consents: matched, ...wish })
  return person
}

test('sums its parts to the score exactly and gives a pair the same score from both sides', async () => {
  const home = await world.make.municipality()
  const [broad, near] = [await world.make.skill(), await world.make.skill()]
  const needed = await world.make.skill({ broader: [broad], related: [near] })
  const other = await world.make.skill()
  const { owner, challenge } = await place({ municipality: home })
  const openings = [
    await world.make.opening({
      challenge,
      skills: [skilled(needed, Importance.REQUIRED, 4), skilled(other, Importance.LEARNABLE)],
    }),
    await world.make.opening({
      challenge,
      skills: [skilled(broad), skilled(near, Importance.DESIRED)],
      hoursPerMonth: 17,
    }),
    await world.make.opening({ challenge, isRemotePossible: false }),
  ]
  await world.make.commitment({ challenge, coworker: await coworker({ hub: await world.make.hub() }) })
  const far = await world.make.municipality({ latitude: 62.1, longitude: 12.3, isRural: false })
  const firm = await world.make.organization({ sector: Sector.CIVIL_SOCIETY })
  const people = [
    await coworker({ municipality: home, hoursPerMonth: 5 }),
    await coworker({ municipality: far, kind: CoworkerKind.EMPLOYEE, homeOrganization: firm, isRemote: false }),
    await coworker({ hub: await world.make.hub(), fieldOfPractice: FieldOfPractice.CITIZENS, hoursPerMonth: 40 }),
  ]
  await world.make.claim({ coworker: people[0]!, skill: near, level: 2, evidence: Evidence.STUDY })
  await world.make.claim({ coworker: people[1]!, skill: needed, level: 3, evidence: Evidence.WORK })
  await world.make.claim({ coworker: people[2]!, skill: broad, level: 1, wantsToLearn: true })
  await world.make.wantedSkill({ coworker: people[2]!, skill: other })
  await world.make.mandate({
    coworker: people[1]!,
    organization: firm,
    challenge,
    hoursGranted: 30,
    state: 'GRANTED' as never,
  })
  await world.make.application({ opening: openings[1]!, coworker: people[0]! })

  const seenByOwner = new Map<string, Found>()
  for (const opening of openings)
    for (const { node } of (await peopleFor(owner, opening)).edges)
      seenByOwner.set(`${node.opening.id} ${node.coworker?.id}`, node)
  expect(seenByOwner.size).toBe(9)
  for (const person of people) {
    const { edges } = await forMe(person)
    expect(edges.map(({ node }) => node.opening.id).toSorted()).toEqual(openings.map(({ id }) => id).toSorted())
    for (const { node } of edges) {
      expect(sumOf(node)).toBe(node.score)
      expect(node.parts.map(({ kind }) => kind)).toEqual([
        'FITS',
        'ADDS',
        'LEARNS',
        'MANDATE',
        'AVAILABILITY',
        'DISTANCE',
        'QUEUE',
      ])
      expect(node.parts[0]!.points).toBe(node.needs.reduce((sum, { points }) => sum + points, 0))
      const { coworker: _, ...same } = seenByOwner.get(`${node.opening.id} ${person.id}`)!
      const { coworker: me, ...mine } = node
      expect(me).toMatchObject({ id: person.id, isMe: true })
      expect(mine).toEqual(same)
      expect(await myMatch(person, node.opening)).toMatchObject({ score: node.score })
    }
    const scores = edges.map(({ node }) => node.score)
    expect(scores).toEqual(scores.toSorted((one, two) => two - one))
  }
})

test('suggests only those who consent to be matched, and forgets them the moment they do not', async () => {
  const { owner, challenge } = await place()
  const opening = await world.make.opening({ challenge })
  const kim = await coworker()
  const shown = await coworker({ consents: [Purpose.SHOW_PROFILE, Purpose.SHOW_NAME] })
  const before = await peopleFor(owner, opening)
  expect(keysIn(before)).toContain(kim.id)
  expect(keysIn(before)).not.toContain(shown.id)
  expect(before.totalCount).toBe(before.edges.length)
  await kim.get(ids.consent, { purpose: Purpose.BE_MATCHED })
  const after = await peopleFor(owner, opening)
  expect(keysIn(after)).not.toContain(kim.id)
  expect(after.totalCount).toBe(before.totalCount - 1)
  expect((await forMe(kim)).edges.map(({ node }) => node.opening.id)).toContain(opening.id)
})

test('shows a name only where the person has chosen to show it', async () => {
  const { owner, challenge } = await place()
  const opening = await world.make.opening({ challenge })
  const hidden = await coworker({ name: 'Osynlig' })
  const named = await coworker({ name: 'Synlig', consents: [...matched, Purpose.SHOW_NAME] })
  const { edges } = await peopleFor(owner, opening)
  const nameOf = (id: string) => edges.find(({ node }) => node.coworker?.id === id)?.node.coworker?.name
  expect(nameOf(hidden.id)).toBeNull()
  expect(nameOf(named.id)).toBe('Synlig')
})

test('tells an employer nothing of its own people, even when it staffs a challenge', async () => {
  const firm = await world.make.organization()
  const { board, challenge } = await place()
  const opening = await world.make.opening({ challenge })
  const employee = await coworker({ kind: CoworkerKind.EMPLOYEE, homeOrganization: firm })
  const chief = await world.person({
    roles: [
      { role: Role.AGENCY_EDITOR, organization: board },
      { role: Role.EMPLOYER_REPRESENTATIVE, organization: firm },
    ],
  })
  const before = await peopleFor(chief, opening)
  expect(before.edges.filter(({ node }) => node.coworker === null)).toEqual([])
  expect(keysIn(before)).not.toContain(employee.id)
  expect(before.totalCount).toBe(before.edges.length)
})

test('does not suggest those who are in the team already, nor roles nobody can apply to', async () => {
  const { owner, challenge } = await place()
  const opening = await world.make.opening({ challenge, places: 2 })
  const [member, left] = [await coworker(), await coworker()]
  await world.make.commitment({ challenge, opening, coworker: member })
  await world.make.commitment({ challenge, opening, coworker: left, state: 'ENDED' as never })
  expect(keysIn(await peopleFor(owner, opening))).not.toContain(member.id)
  expect(keysIn(await peopleFor(owner, opening))).toContain(left.id)

  const shut = await world.make.opening({ challenge, isOpen: false })
  const full = await world.make.opening({ challenge, places: 1 })
  await world.make.commitment({ challenge, opening: full, coworker: await coworker() })
  const elsewhere = [{ publication: Publication.DRAFT }, { stage: Stage.PAUSED }, { stage: Stage.CLOSED }]
  const closed = []
  for (const wish of elsewhere) closed.push(await world.make.opening({ challenge: (await place(wish)).challenge }))
  const seen = (await forMe(left)).edges.map(({ node }) => node.opening.id)
  expect(seen).toContain(opening.id)
  for (const { id } of [shut, full, ...closed]) expect(seen).not.toContain(id)
  for (const [stage, places] of [
    [Stage.TEAMING, 1],
    [Stage.IN_USE, 2],
  ] as const) {
    const { challenge: settled } = await place({ stage })
    const filled = await world.make.opening({ challenge: settled, places })
    expect(await seeks(settled)).toBe(stage !== Stage.IN_USE)
    await world.make.commitment({ challenge: settled, opening: filled, coworker: await coworker() })
    expect(await seeks(settled)).toBe(false)
  }
  expect((await forMe(member)).edges.map(({ node }) => node.opening.id)).not.toContain(opening.id)
})

test('suggests nobody to themselves', async () => {
  const { owner, challenge } = await place()
  const opening = await world.make.opening({ challenge })
  await world.make.coworker({ account: owner, consents: matched })
  const { edges } = await peopleFor(owner, opening)
  expect(edges.some(({ node }) => node.coworker?.isMe)).toBe(false)
  const staffer = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  expect((await peopleFor(staffer, opening)).totalCount).toBe(edges.length + 1)
})

test('answers those who do not lead the challenge as if the role were not there', async () => {
  const { owner, challenge } = await place()
  const opening = await world.make.opening({ challenge })
  const draft = await world.make.opening({ challenge: (await place({ publication: Publication.DRAFT })).challenge })
  const { owner: otherOwner } = await place()
  const entrepreneur = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const ask = (who: Pick<Person, 'ask'>, id: string) => codeOf(who, ids.people, { opening: id, first: 5 })
  expect(await ask(world.stranger, opening.id)).toBe('SIGN_IN_FIRST')
  expect(await ask(await coworker(), opening.id)).toBe('NOT_ALLOWED')
  for (const who of [otherOwner, entrepreneur, owner]) {
    const missing = (await who.ask(ids.people, { opening: nobody, first: 5 })).errors
    const hidden = await who.ask(ids.people, { opening: draft.id, first: 5 })
    expect(hidden.refusal?.code).toBe('NOT_FOUND')
    expect(hidden.errors).toEqual(missing)
  }
  expect(await ask(otherOwner, opening.id)).toBe('NOT_FOUND')
  expect(await ask(entrepreneur, opening.id)).toBeUndefined()
  expect(await ask(owner, opening.id)).toBeUndefined()
  expect(await (await coworker()).get(ids.mine, { opening: draft.id })).toEqual({ opening: null })
})

test('ranks the very skill above a narrower, a narrower above a broader, and that above a related one', async () => {
  const home = await world.make.municipality()
  const [broader, related] = [await world.make.skill(), await world.make.skill()]
  const needed = await world.make.skill({ broader: [broader], related: [related] })
  const narrower = await world.make.skill({ broader: [needed] })
  const { owner, challenge } = await place({ municipality: home })
  const opening = await world.make.opening({ challenge, skills: [skilled(needed)] })
  const holding = async (skill?: { id: string }) => {
    const person = await coworker({ municipality: home })
    if (skill) await world.make.claim({ coworker: person, skill, level: 2, evidence: Evidence.WORK })
    return person.id
  }
  const people = [await holding(needed), await holding(narrower), await holding(broader), await holding(related)]
  const other = await holding(await world.make.skill())
  const { edges } = await peopleFor(owner, opening)
  const ours = edges.map(({ node }) => node).filter(({ coworker: who }) => people.includes(who!.id))
  expect(ours.map(({ coworker: who }) => who!.id)).toEqual(people)
  expect(edges.map(({ node }) => node.coworker!.id)).not.toContain(other)
  expect(ours.map(({ needs }) => [needs[0]!.outcome, needs[0]!.via?.key ?? null])).toEqual([
    ['EXACT', needed.key],
    ['NARROWER', narrower.key],
    ['BROADER', broader.key],
    ['RELATED', related.key],
  ])
})

test('counts who works for themselves to the private sector, as the team does', async () => {
  const { owner, challenge } = await place()
  const opening = await world.make.opening({ challenge })
  const kim = await coworker({ kind: CoworkerKind.FOUNDER })
  const sectorsAdded = async () =>
    (await peopleFor(owner, opening)).edges
      .find(({ node }) => node.coworker?.id === kim.id)!
      .node.adds.flatMap(({ sector }) => sector ?? [])
  expect(await sectorsAdded()).toEqual([Sector.PRIVATE])
  await world.make.commitment({ challenge, coworker: await coworker({ kind: CoworkerKind.SELF_EMPLOYED }) })
  expect(await sectorsAdded()).toEqual([])
})

test('puts a Norwegian coworker on top of a Swedish posting by the concept, not by the words', async () => {
  const sweden = await world.make.municipality({ latitude: 63.2, longitude: 14.6 })
  const norway = await world.make.municipality({ code: '3435-test', name: 'Vågå', latitude: 61.9, longitude: 9.1 })
  const concept = await world.make.skill({
    label: { language: Language.sv, sv: 'Energikartläggning', nb: 'Energikartlegging' },
    synonyms: [
      [Language.sv, 'energibesiktning'],
      [Language.nb, 'enøk-analyse'],
    ],
  })
  const lookalike = await world.make.skill({ label: { language: Language.sv, sv: 'Energikartläggningskonst' } })
  const { owner, challenge } = await place({ municipality: sweden })
  const opening = await world.make.opening({ challenge, skills: [skilled(concept, Importance.REQUIRED, 3)] })
  const ingrid = await world.person({ language: Language.nb })
  await world.make.coworker({ account: ingrid, municipality: norway, languages: [Language.nb], consents: matched })
  const find = `query ($text: String!) { findSkills(text: $text, first: 1) { language skill { id } } }`
  const found = await ingrid.get<{ findSkills: { language: string; skill: { id: string } }[] }>(find, {
    text: 'enøk-an',
  })
  const input = { skill: found.findSkills[0]!.skill.id, level: 3, evidence: Evidence.WORK, wantsToLearn: false }
  await ingrid.get(ids.claim, { input })
  const neighbour = await coworker({ municipality: sweden })
  await world.make.claim({ coworker: neighbour, skill: lookalike, level: 4, evidence: Evidence.WORK })
  const { edges } = await peopleFor(owner, opening)
  expect(edges[0]!.node.coworker?.id).toBe(ingrid.id)
  expect(edges[0]!.node.needs[0]).toMatchObject({ outcome: 'EXACT', skill: { key: concept.key } })
  expect((await forMe(ingrid)).edges.find(({ node }) => node.opening.id === opening.id)?.node.score).toBe(
    edges[0]!.node.score,
  )
})

test('names the skills that would help, and they do help when claimed', async () => {
  const [common, rare, held] = [await world.make.skill(), await world.make.skill(), await world.make.skill()]
  const { challenge } = await place()
  const openings = [
    await world.make.opening({ challenge, skills: [skilled(common), skilled(rare, Importance.REQUIRED, 4)] }),
    await world.make.opening({ challenge, skills: [skilled(common, Importance.DESIRED)] }),
    await world.make.opening({ challenge, skills: [skilled(common, Importance.LEARNABLE), skilled(held)] }),
  ]
  const kim = await coworker()
  await world.make.claim({ coworker: kim, skill: held })
  type Helpful = { skillsThatWouldHelp: { wouldOpen: number; skill: { id: string; key: string } }[] }
  const { skillsThatWouldHelp: helpful } = await kim.get<Helpful>(ids.helpful, { first: 100 })
  expect(helpful.map(({ skill }) => skill.key)).not.toContain(held.key)
  expect(helpful.find(({ skill }) => skill.key === common.key)?.wouldOpen).toBe(3)
  expect(helpful.find(({ skill }) => skill.key === rare.key)?.wouldOpen).toBe(1)
  expect((await kim.get<Helpful>(ids.helpful, { first: 1 })).skillsThatWouldHelp).toEqual(helpful.slice(0, 1))

  const scores = async () => Promise.all(openings.map(async (one) => (await myMatch(kim, one)).score))
  const listed = async () => (await forMe(kim)).edges.map(({ node }) => node.opening.id)
  const before = await scores()
  expect(await listed()).not.toContain(openings[1]!.id)
  const input = { skill: helpful[0]!.skill.id, level: 2, evidence: Evidence.NONE, wantsToLearn: false }
  await kim.get(ids.claim, { input })
  const after = await scores()
  expect(after.filter((score, at) => score > before[at]!)).toHaveLength(helpful[0]!.wouldOpen)
  expect(await listed()).toEqual(expect.arrayContaining(openings.map(({ id }) => id)))
})

test.each([{ holds: 0 }, { holds: 1 }])(
  'says which one skill would raise a match most, true when applied by who claims $holds',
  async ({ holds }) => {
    const skills = [await world.make.skill(), await world.make.skill(), await world.make.skill()]
    for (let count = 0; count < 3; count++) await world.make.claim({ coworker: await coworker(), skill: skills[2]! })
    const { challenge } = await place()
    const opening = await world.make.opening({
      challenge,
      skills: [
        skilled(skills[0]!, Importance.DESIRED, 1),
        skilled(skills[1]!, Importance.DESIRED, 2),
        skilled(skills[2]!, Importance.REQUIRED, 3),
      ],
    })
    const kim = await coworker()
    if (holds) await world.make.claim({ coworker: kim, skill: await world.make.skill() })
    const { raisedMostBy } = await myMatch(kim, opening)
    const levels = new Map(skills.map(({ id }, index) => [id, index + 1]))
    const then = new Map<string, number>()
    for (const { id } of skills) {
      const input = { skill: id, level: levels.get(id), evidence: Evidence.NONE, wantsToLearn: false }
      const { claimSkill } = await kim.get<{ claimSkill: { id: string } }>(ids.claim, { input })
      then.set(id, (await myMatch(kim, opening)).score)
      await kim.get(ids.unclaim, { claim: claimSkill.id })
    }
    expect(then.get(raisedMostBy!.id)).toBe(Math.max(...then.values()))
  },
)

test('tells who has applied and who is invited, for as long as an answer is waited for', async () => {
  const { owner, challenge } = await place()
  const opening = await world.make.opening({ challenge, answerWithinDays: 5, places: 3 })
  const [applicant, invited] = [await coworker(), await coworker()]
  await applicant.get(ids.apply, { opening: opening.id })
  await owner.get(ids.invite, { input: { opening: opening.id, coworker: invited.id } })
  const standing = async (id: string) => {
    const { node } = (await peopleFor(owner, opening)).edges.find(({ node: one }) => one.coworker?.id === id)!
    return [node.hasApplied, node.isInvited]
  }
  const waiting = async () => (await myMatch(invited, opening)).parts.find(({ kind }) => kind === 'QUEUE')!.points
  expect([await standing(applicant.id), await standing(invited.id)]).toEqual([
    [true, false],
    [false, true],
  ])
  expect(await myMatch(applicant, opening)).toMatchObject({ hasApplied: true, isInvited: false })
  expect(await waiting()).toBe(5_000_000)
  const { now } = world.clock
  world.clock.now = new Date('2026-04-20T09:00:00Z')
  expect([await standing(applicant.id), await standing(invited.id)]).toEqual([
    [false, false],
    [false, false],
  ])
  expect(await waiting()).toBe(6_000_000)
  world.clock.now = now
})

test('lets the owner of a challenge read why an applicant fits, for as long as they may see them', async () => {
  const { owner, challenge } = await place()
  const skill = await world.make.skill()
  const opening = await world.make.opening({ challenge, skills: [skilled(skill)] })
  const kim = await coworker({ consents: [] })
  await world.make.claim({ coworker: kim, skill })
  const { applyTo } = await kim.get<{ applyTo: { id: string } }>(ids.apply, { opening: opening.id })
  type Seen = { challenge: { applications: { coworker: object | null; match: Found | null }[] } }
  const seen = async () => (await owner.get<Seen>(ids.applications, { slug: challenge.slug })).challenge.applications
  const { score } = await myMatch(kim, opening)
  expect(await seen()).toMatchObject([{ coworker: { id: kim.id }, match: { score, needs: [{ outcome: 'EXACT' }] } }])
  const mine = await kim.get<{ withdrawApplication: { match: object | null } }>(ids.withdraw, {
    application: applyTo.id,
  })
  expect(mine.withdrawApplication.match).not.toBeNull()
  expect(await seen()).toMatchObject([{ coworker: null, match: null }])
})

test('is empty for who has no profile', async () => {
  const { challenge } = await place()
  const opening = await world.make.opening({ challenge, skills: [skilled(await world.make.skill())] })
  const visitor = await world.person()
  expect(await forMe(visitor)).toMatchObject({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false } })
  expect(await visitor.get(ids.helpful, { first: 5 })).toEqual({ skillsThatWouldHelp: [] })
  expect(await myMatch(visitor, opening)).toBeNull()
  expect(await codeOf(world.stranger, ids.forMe, { first: 5 })).toBe('SIGN_IN_FIRST')
})

test('gives its lists page by page, each match once, with the same total on every page', async () => {
  const { owner, challenge } = await place()
  const openings: { id: string }[] = []
  for (let count = 0; count < 3; count++) openings.push(await world.make.opening({ challenge }))
  const kim = await coworker()
  const walk = async (read: (after: string | null) => Promise<Page>) => {
    const pages: Page[] = []
    do pages.push(await read(pages.at(-1)?.pageInfo.endCursor ?? null))
    while (pages.at(-1)!.pageInfo.hasNextPage)
    return {
      totals: new Set(pages.map(({ totalCount }) => totalCount)),
      nodes: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    }
  }
  const mine = await walk((after) => forMe(kim, 2, after))
  const whole = await forMe(kim)
  expect(mine.nodes).toEqual(whole.edges.map(({ node }) => node))
  expect([...mine.totals]).toEqual([whole.totalCount])
  const theirs = await walk((after) => peopleFor(owner, openings[0]!, 7, after))
  const all = await peopleFor(owner, openings[0]!)
  expect(theirs.nodes).toEqual(all.edges.map(({ node }) => node))
  expect([...theirs.totals]).toEqual([all.totalCount])
  expect(new Set(theirs.nodes.map(({ coworker: who }) => who?.id)).size).toBe(all.totalCount)
  for (const first of [0, 101]) expect(await codeOf(kim, ids.forMe, { first })).toBe('FIRST_OUT_OF_RANGE')
  expect(await codeOf(kim, ids.forMe, { first: 1, after: 'elsewhere' })).toBe('CURSOR_UNKNOWN')
})

test('costs the same number of statements for one match and for ten', async () => {
  const { owner, challenge } = await place()
  const skill = await world.make.skill()
  const opening = await world.make.opening({ challenge, skills: [skilled(skill)] })
  const kim = await coworker()
  await world.make.claim({ coworker: kim, skill })
  for (let count = 0; count < 10; count++) {
    await world.make.opening({
      challenge: (await place()).challenge,
      skills: [skilled(skill), skilled(await world.make.skill())],
    })
    const person = await coworker({ hub: await world.make.hub() })
    await world.make.claim({ coworker: person, skill })
  }
  const cost = async (work: (first: number) => Promise<unknown>) => {
    // What is made of the catalogue is kept from the first asking on.
    await work(1)
    const counts = []
    for (const first of [1, 10]) counts.push(await statementsOf(world, () => work(first)))
    return counts
  }
  const [few, many] = await cost((first) => peopleFor(owner, opening, first))
  const [one, ten] = await cost((first) => forMe(kim, first))
  expect(many).toBe(few)
  expect(ten).toBe(one)
  const whyMe = `query ($slug: String!) { challenge(slug: $slug) { openings { myMatch { ${why} } } } }`
  const mine = () => statementsOf(world, () => kim.get(whyMe, { slug: challenge.slug }))
  await mine()
  const alone = await mine()
  for (let count = 0; count < 9; count++)
    await world.make.opening({ challenge, skills: [skilled(skill), skilled(await world.make.skill())] })
  await mine()
  expect(await mine()).toBe(alone)
})
