import { randomUUID } from 'node:crypto'
import { Challenge, Language, localized, Publication, Role, Theme } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

const draft = `mutation ($input: DraftChallengeInput!) { draftChallenge(input: $input) { id slug publication title { sv nb } question { sv nb } themes region { key } organizations { role organization { slug } } } }`
const publish = `mutation ($id: ID!) { publishChallenge(challenge: $id) { publication publishedAt returnedComment } }`
const give = `mutation ($id: ID!, $comment: String!) { returnChallenge(challenge: $id, comment: $comment) { publication returnedComment } }`
const bySlug = `query ($slug: String!) { challenge(slug: $slug) { id publication returnedComment timeline(first: 20) { edges { node { kind } } } may { edit publish apply follow reasons { action code } } } }`
const nobody = '00000000-0000-4000-8000-000000000000'

type Drafted = { draftChallenge: { id: string; slug: string; publication: string; organizations: { role: string }[] } }
type Found = {
  challenge: {
    publication: string
    timeline: { edges: { node: { kind: string } }[] }
    may: Record<string, unknown>
  } | null
}

/** An organisation, and somebody who writes for it. */
async function owner(isVerified = true) {
  const organization = await world.make.organization({ isVerified })
  return { organization, editor: await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization }] }) }
}

const words = (lead: { id: string }, more: object = {}) => ({
  id: randomUUID(),
  title: 'Koldioxidbantning i Åre',
  lead: lead.id,
  language: 'sv',
  ...more,
})
const whole = async (more: object = {}) => ({
  question: 'Hur halverar vi utsläppen?',
  themes: ['CLIMATE'],
  municipality: (await world.make.municipality()).id,
  ...more,
})
const happened = async (who: Person, slug: string) =>
  (await who.get<Found>(bySlug, { slug })).challenge!.timeline.edges.map(({ node }) => node.kind)

test('begins a draft from a title and a lead, and only once however often one clicks', async () => {
  const { organization, editor } = await owner()
  const input = words(organization)
  const [first, second] = await Promise.all([
    editor.get<Drafted>(draft, { input }),
    editor.get<Drafted>(draft, { input }),
  ])
  expect(first).toEqual(second)
  expect(first.draftChallenge).toMatchObject({
    id: input.id,
    publication: 'DRAFT',
    region: null,
    organizations: [{ role: 'LEAD', organization: { slug: organization.slug } }],
  })
  const mine = await editor.get('{ challenges(first: 10, filter: { mine: true }) { totalCount } }')
  expect(mine).toEqual({ challenges: { totalCount: 1 } })
  expect(await happened(editor, first.draftChallenge.slug)).toEqual(['POSTED'])
})

test('keeps what is left out, takes away what is emptied, and adds a second language beside the first', async () => {
  const { organization, editor } = await owner()
  const other = await world.make.organization()
  const input = words(organization, await whole({ coOwners: [other.id, organization.id] }))
  await editor.get(draft, { input })
  const { id, lead, title } = input
  const again = { id, lead, title: 'Karbonslanking', language: 'nb', question: 'Hvordan?', themes: [] }
  expect(await editor.get(draft, { input: again })).toMatchObject({
    draftChallenge: {
      title: { sv: title, nb: 'Karbonslanking' },
      question: { sv: 'Hur halverar vi utsläppen?', nb: 'Hvordan?' },
      themes: [],
      organizations: [{ role: 'LEAD' }, { role: 'CO_OWNER', organization: { slug: other.slug } }],
    },
  })
  const emptied = { ...again, question: '', coOwners: [] }
  expect(await editor.get(draft, { input: emptied })).toMatchObject({
    draftChallenge: { question: null, organizations: [{ role: 'LEAD' }] },
  })
})

test('shows a draft to its owners and the region, and to nobody else that it exists', async () => {
  const { organization, editor } = await owner()
  const co = await owner()
  const { draftChallenge: made } = await editor.get<Drafted>(draft, {
    input: words(organization, { title: 'En hemlighet', coOwners: [co.organization.id] }),
  })
  const region = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
  const strangers = [
    world.stranger,
    await world.person(),
    (await owner()).editor,
    await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] }),
  ]
  for (const who of [editor, co.editor, region])
    expect((await who.get<Found>(bySlug, { slug: made.slug })).challenge).not.toBeNull()
  for (const who of strangers) {
    expect(await who.get(bySlug, { slug: made.slug })).toEqual(await who.get(bySlug, { slug: 'no-such-thing' }))
    expect(
      await who.get(
        `{ challenges(first: 10, filter: { text: "hemlighet" }) { totalCount } challengeFacets(filter: { text: "hemlighet" }) { total } similarChallenges(text: "En hemlighet", first: 5) { likeness } }`,
      ),
    ).toEqual({ challenges: { totalCount: 0 }, challengeFacets: { total: 0 }, similarChallenges: [] })
    expect(await who.get('{ challenges(first: 10, filter: { publication: DRAFT }) { totalCount } }')).toEqual({
      challenges: { totalCount: 0 },
    })
  }
  const frame = `mutation ($id: ID!) { frameChallenge(input: { challenge: $id, statement: "xx", approach: "yy", language: sv }) { id } }`
  for (const who of strangers.slice(1)) {
    expect((await who.ask(frame, { id: made.id })).refusal).toEqual((await who.ask(frame, { id: nobody })).refusal)
  }
})

test('refuses to write for others, and says which field was at fault', async () => {
  const { organization, editor } = await owner()
  const refusal = async (who: Person, more: object) =>
    (await who.ask(draft, { input: words(organization, more) })).refusal
  expect(await refusal(editor, { lead: (await world.make.organization()).id })).toMatchObject({
    code: 'NOT_ALLOWED',
    field: 'lead',
  })
  expect(await refusal(editor, { title: 'x'.repeat(141) })).toMatchObject({ code: 'TEXT_TOO_LONG', field: 'title' })
  expect(await refusal(editor, { municipality: nobody })).toMatchObject({ code: 'NOT_FOUND', field: 'municipality' })
  expect(await refusal(editor, { coOwners: [nobody] })).toMatchObject({ code: 'NOT_FOUND', field: 'coOwners' })
  expect(await refusal(editor, { sdgs: [18] })).toMatchObject({ code: 'VALUE_OUT_OF_RANGE', field: 'sdgs' })
  expect((await (await world.person()).ask(draft, { input: words(organization) })).refusal?.code).toBe('NOT_ALLOWED')
  const theirs = await world.make.challenge({ lead: await world.make.organization() })
  expect((await editor.ask(draft, { input: words(organization, { id: theirs.id }) })).refusal?.code).toBe('NOT_ALLOWED')
})

test('publishes at once for a verified organisation, when it has a question, a theme and a place', async () => {
  const { organization, editor } = await owner()
  const { municipality, themes, question } = await whole()
  const input = words(organization)
  const refusals = []
  for (const more of [{}, { question }, { question, themes }]) {
    await editor.get(draft, { input: { ...input, ...more } })
    refusals.push((await editor.ask(publish, { id: input.id })).refusal)
  }
  expect(refusals).toMatchObject([
    { code: 'CHALLENGE_NEEDS_QUESTION', field: 'question' },
    { code: 'CHALLENGE_NEEDS_THEME', field: 'themes' },
    { code: 'CHALLENGE_NEEDS_PLACE', field: 'municipality' },
  ])
  const { draftChallenge: made } = await editor.get<Drafted>(draft, { input: { ...input, municipality } })
  const out = {
    publishChallenge: { publication: 'PUBLISHED', publishedAt: '2026-03-02T09:00:00.000Z', returnedComment: null },
  }
  expect(await editor.get(publish, { id: input.id })).toEqual(out)
  expect(await editor.get(publish, { id: input.id })).toEqual(out)
  expect(await happened(editor, made.slug)).toEqual(expect.arrayContaining(['POSTED', 'PUBLISHED']))
  expect(await happened(editor, made.slug)).toHaveLength(2)
  expect((await editor.ask(draft, { input: { ...input, question: '' } })).refusal).toMatchObject({ field: 'question' })
  const renamed = await editor.get<Drafted>(draft, { input: { ...input, title: 'Ett nytt namn' } })
  expect(renamed.draftChallenge.slug).toBe(made.slug)
})

test('sends the challenge of an unverified organisation to review, and back with a comment', async () => {
  const { organization, editor } = await owner(false)
  const region = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
  const { draftChallenge: made } = await editor.get<Drafted>(draft, { input: words(organization, await whole()) })
  const { id, slug } = made
  expect(await editor.get(publish, { id })).toMatchObject({ publishChallenge: { publication: 'SUBMITTED' } })
  expect(await editor.get(publish, { id })).toMatchObject({ publishChallenge: { publication: 'SUBMITTED' } })
  expect((await world.stranger.get<Found>(bySlug, { slug })).challenge).toBeNull()
  expect(
    await region.get('{ challenges(first: 10, filter: { publication: SUBMITTED }) { edges { node { id } } } }'),
  ).toEqual({ challenges: { edges: [{ node: { id } }] } })

  expect((await region.ask(give, { id, comment: ' ' })).refusal).toMatchObject({
    code: 'CHALLENGE_RETURN_NEEDS_COMMENT',
    field: 'comment',
  })
  expect((await editor.ask(give, { id, comment: 'x' })).refusal?.code).toBe('NOT_ALLOWED')
  expect(await region.get(give, { id, comment: 'Vem är den till för?' })).toEqual({
    returnChallenge: { publication: 'DRAFT', returnedComment: 'Vem är den till för?' },
  })
  expect((await editor.get<Found>(bySlug, { slug })).challenge).toMatchObject({
    returnedComment: 'Vem är den till för?',
  })

  await editor.get(publish, { id })
  expect(await region.get(publish, { id })).toMatchObject({
    publishChallenge: { publication: 'PUBLISHED', returnedComment: null },
  })
  expect((await happened(editor, slug)).sort()).toEqual(['POSTED', 'PUBLISHED', 'RETURNED', 'SUBMITTED', 'SUBMITTED'])
})

test('gives equal titles addresses of their own, folded as people type them', async () => {
  const { organization, editor } = await owner()
  const title = 'Färre tomma lokaler på Frösön'
  const first = await editor.get<Drafted>(draft, { input: words(organization, { title }) })
  const second = await editor.get<Drafted>(draft, { input: words(organization, { title }) })
  expect(first.draftChallenge.slug).toBe('farre-tomma-lokaler-pa-froson')
  expect(second.draftChallenge.slug).toBe(`farre-tomma-lokaler-pa-froson-${second.draftChallenge.id.slice(0, 6)}`)
})

test('discards a draft with all that hangs on it, and never what has been published', async () => {
  const { organization, editor } = await owner()
  const discard = 'mutation ($id: ID!) { discardDraft(challenge: $id) }'
  const { draftChallenge: made } = await editor.get<Drafted>(draft, { input: words(organization) })
  await world.make.assessment({ challenge: made, assessor: editor })
  expect((await (await owner()).editor.ask(discard, { id: made.id })).refusal?.code).toBe('NOT_FOUND')
  expect(await editor.get(discard, { id: made.id })).toEqual({ discardDraft: true })
  expect((await editor.ask(discard, { id: made.id })).refusal?.code).toBe('NOT_FOUND')
  const published = await world.make.challenge({ lead: organization })
  expect((await editor.ask(discard, { id: published.id })).refusal?.code).toBe('CHALLENGE_NOT_A_DRAFT')
})

test('unlists and archives: out of the lists, still to be read', async () => {
  const { organization, editor } = await owner()
  const ready = { question: localized('Hur?', Language.sv), themes: [Theme.CLIMATE], region: await world.make.region() }
  const { id, slug } = await world.make.challenge({ lead: organization, ...ready })
  const listed = async () =>
    (
      await world.stranger.get<{ organization: { challenges: { totalCount: number } } }>(
        'query ($slug: String!) { organization(slug: $slug) { challenges(first: 5) { totalCount } } }',
        { slug: organization.slug },
      )
    ).organization.challenges.totalCount
  expect(await listed()).toBe(1)
  for (const [action, state] of [
    ['unlist', 'UNLISTED'],
    ['publish', 'PUBLISHED'],
    ['archive', 'ARCHIVED'],
  ]) {
    await editor.get(`mutation ($id: ID!) { ${action}Challenge(challenge: $id) { id } }`, { id })
    expect((await world.stranger.get<Found>(bySlug, { slug })).challenge?.publication).toBe(state)
    expect(await listed()).toBe(state === 'PUBLISHED' ? 1 : 0)
  }
  expect(
    (await editor.ask('mutation ($id: ID!) { unlistChallenge(challenge: $id) { id } }', { id })).refusal?.code,
  ).toBe('CHALLENGE_PUBLICATION_MOVE_NOT_ALLOWED')
})

test('tells beforehand what would be refused, by the same codes', async () => {
  const { organization, editor } = await owner()
  const { slug, id } = await world.make.challenge({ lead: organization })
  const visitor = await world.person()
  const may = async (who: Pick<Person, 'get'>) => (await who.get<Found>(bySlug, { slug })).challenge!.may
  expect(await may(editor)).toMatchObject({ edit: true, publish: true, follow: true })
  expect(await may(visitor)).toMatchObject({
    edit: false,
    apply: false,
    follow: true,
    reasons: expect.arrayContaining([
      { action: 'edit', code: 'NOT_ALLOWED' },
      { action: 'apply', code: 'CHALLENGE_NOT_RECRUITING' },
    ]),
  })
  expect(
    (await visitor.ask(draft, { input: { id, title: 'Min nu', lead: organization.id, language: 'sv' } })).refusal?.code,
  ).toBe('NOT_ALLOWED')
  expect(await may(world.stranger)).toMatchObject({
    follow: false,
    reasons: expect.arrayContaining([{ action: 'follow', code: 'SIGN_IN_FIRST' }]),
  })
  await world.make.opening({ challenge: { id } })
  expect(await may(visitor)).toMatchObject({ apply: true })
})

test('refuses a second writer who read an older version', async () => {
  const { organization, editor } = await owner()
  const { id } = await world.make.challenge({ lead: organization, publication: Publication.PUBLISHED })
  const translate = `mutation ($id: ID!, $title: String!) { translateChallenge(input: { challenge: $id, language: nb, title: $title }) { version title { sv nb } } }`
  const answers = await Promise.all(['Ett', 'To', 'Tre', 'Fire'].map((title) => editor.ask(translate, { id, title })))
  const codes = answers.map((answer) => answer.refusal?.code ?? 'done')
  expect(codes).toContain('done')
  expect(new Set(codes).difference(new Set(['done', 'CHANGED_MEANWHILE'])).size).toBe(0)
  const { version } = await world.system().em.findOneOrFail(Challenge, id)
  expect(version).toBe(1 + codes.filter((code) => code === 'done').length)
})

test('translates what one has time for, and leaves the rest as it was written', async () => {
  const { organization, editor } = await owner()
  const { id } = await world.make.challenge({
    lead: organization,
    question: localized('Hur halverar vi?', Language.sv),
  })
  const translate = `mutation ($input: TranslateChallengeInput!) { translateChallenge(input: $input) { title { nb } question { language sv nb } } }`
  const input = { challenge: id, language: 'nb', title: 'Karbonslanking', question: ' ', causes: null }
  expect(await editor.get(translate, { input })).toEqual({
    translateChallenge: {
      title: { nb: 'Karbonslanking' },
      question: { language: 'sv', sv: 'Hur halverar vi?', nb: null },
    },
  })
})

test('follows once and stops following, seen by oneself alone', async () => {
  const [one, other] = [await world.person(), await world.person()]
  const { id, slug } = await world.make.challenge({ title: localized('Att följa', Language.sv) })
  const follow = 'mutation ($id: ID!) { followChallenge(challenge: $id) { isFollowed } }'
  const followed =
    'query { challenges(first: 10, filter: { followed: true }) { totalCount edges { node { slug isFollowed } } } }'
  for (const _ of [1, 2]) expect(await one.get(follow, { id })).toEqual({ followChallenge: { isFollowed: true } })
  expect(await one.get(followed)).toEqual({
    challenges: { totalCount: 1, edges: [{ node: { slug, isFollowed: true } }] },
  })
  expect(await other.get(followed)).toMatchObject({ challenges: { totalCount: 0 } })
  expect(await world.stranger.get(followed)).toMatchObject({ challenges: { totalCount: 0 } })
  for (const _ of [1, 2]) {
    expect(await one.get('mutation ($id: ID!) { unfollowChallenge(challenge: $id) { isFollowed } }', { id })).toEqual({
      unfollowChallenge: { isFollowed: false },
    })
  }
  expect((await world.stranger.ask(follow, { id })).refusal?.code).toBe('SIGN_IN_FIRST')
})

test('lets a body have a hundred drafts, and another once one is thrown away', async () => {
  const { organization, editor } = await owner()
  const input = words(organization)
  await editor.get(draft, { input })
  for (let at = 0; at < 98; at++) await world.make.challenge({ lead: organization, publication: Publication.DRAFT })
  await editor.get(draft, { input: words(organization) })
  const { refusal } = await editor.ask(draft, { input: words(organization) })
  expect(refusal).toMatchObject({ code: 'TOO_MANY_CHALLENGE_DRAFTS', facts: { most: 100 } })
  await editor.get(draft, { input: { ...input, title: 'Ett annat namn' } })
  await editor.get(`mutation ($id: ID!) { discardDraft(challenge: $id) }`, { id: input.id })
  await editor.get(draft, { input: words(organization) })
})
