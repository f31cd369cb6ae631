import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { setError, type SuperValidated } from 'sveltekit-superforms'
import { addressIn } from '#lib/address.ts'
import { ask, tell } from '#lib/api.server.ts'
import { begin, invalid, read, refuse } from '#lib/form.server.ts'
import { plainText } from '#lib/localized.ts'
import { refusalWords, type Refusal } from '#lib/refusals.server.ts'
import type { Viewer } from '#lib/viewer.server.ts'
import { DraftChallenge, Organizations, Places, type DraftShown } from '../../documents.server.ts'
import { findDraft, signedIn, writesFor } from '../../draft.server.ts'
import { knownOf, leadOf, schemas, wishFrom, writtenIn } from '../../forms.server.ts'
import { addressOf, after, begins, isPage, isUuid, lacking, stepOf, type Page } from '../../steps.ts'
import type { Actions, PageServerLoad } from './$types'

type Here = RequestEvent<{ draft: string; step: string }>
type AnyForm = SuperValidated<Record<string, unknown>, App.Superforms.Message>

const notFound = () => error(404, 'Not found')
const pageOf = ({ params: { step } }: Here): Page => (isPage(step) ? step : notFound())

async function draftAt(event: Here, page: Page): Promise<DraftShown | null> {
  const draft = await findDraft(event, event.params.draft)
  if (!draft && !(begins(page) && isUuid(event.params.draft))) notFound()
  return draft
}

export const load: PageServerLoad = async (event) => {
  const page = pageOf(event)
  // A session that ran out while somebody wrote: the answer to the form says so, with all that was written in it.
  const isAnswer = event.request.method === 'POST'
  const viewer = isAnswer ? await event.locals.viewer() : await signedIn(event)
  const draft = viewer.isSignedIn ? await draftAt(event, page) : null
  if (!draft && viewer.isSignedIn && !viewer.may.proposeChallenge) notFound()
  return {
    page,
    draft: { id: draft?.id ?? event.params.draft, slug: draft?.slug, stage: draft?.stage, title: draft?.title ?? null },
    isDraft: !draft || draft.publication === 'DRAFT' || draft.publication === 'SUBMITTED',
    writtenIn: writtenIn(draft, event.locals.language),
    onward: event.url.searchParams.get('onward') === 'preview' ? ('preview' as const) : ('next' as const),
    form: await formOf(event, page, draft, viewer),
    ...(await choicesFor(event, page, draft, viewer)),
  }
}

async function formOf(event: Here, page: Page, draft: DraftShown | null, viewer: Viewer): Promise<AnyForm> {
  const schema = schemas[page] as (typeof schemas)['quick']
  const text = (event.url.searchParams.get('text') ?? '').trim().slice(0, 300)
  const begun = { question: text, lead: writesFor(viewer)[0]?.id ?? '' }
  const form = (await begin(schema, draft ? knownOf(draft) : begun)) as AnyForm
  if (draft && event.url.searchParams.has('lacks')) tellLacks(form, page, draft)
  return form
}

/** Comes from the page where it is read through: what is wanting is said where it can be given. */
function tellLacks(form: AnyForm, page: Page, draft: DraftShown) {
  for (const { step, field, code } of lacking(draft))
    if (step === page) setError(form, field as never, refusalWords(code), { overwrite: true })
}

async function choicesFor(event: Here, page: Page, draft: DraftShown | null, viewer: Viewer) {
  const { language } = event.locals
  const [owners, places] = await Promise.all([
    page === 'owners' ? ask(event, Organizations, {}) : null,
    page === 'place' || page === 'quick' ? ask(event, Places, {}) : null,
  ])
  const mine = writesFor(viewer)
  const led = draft && leadOf(draft)
  // A co-owner who edits keeps the lead, without being able to give it to others than its own.
  const leads = led && !mine.some(({ id }) => id === led.id) ? [led, ...mine] : mine
  return {
    leads: leads.map(({ id, name }) => ({ value: id, label: plainText(name, language) })),
    owners: owners?.organizations.edges
      .map(({ node }) => ({ value: node.id, label: plainText(node.name, language) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, language)),
    regions: places?.regions.map((region) => ({ ...region, name: plainText(region.name, language) })),
    hubs: places?.hubs.edges.map(({ node }) => ({
      value: node.id,
      label: node.name,
      group: node.municipality.name,
    })),
  }
}

export const actions: Actions = {
  default: async (event) => {
    const page = pageOf(event)
    const form = await read(event, schemas[page] as (typeof schemas)['quick'])
    const viewer = await event.locals.viewer()
    if (!form.valid) return invalid(form)
    const draft = await draftAt(event, page)
    const known = draft ? knownOf(draft) : { lead: writesFor(viewer)[0]?.id ?? '' }
    const wish = wishFrom(page, form.data as never)
    const whole = { ...(known as Named), ...wish }
    const told = await tell(event, DraftChallenge, {
      input: {
        ...wish,
        title: whole.title,
        lead: whole.lead,
        id: draft?.id ?? event.params.draft,
        language: writtenIn(draft, event.locals.language),
      },
    })
    if (told.ok)
      redirect(303, addressIn(event.locals.language, whereTo(page, form.data.onward, told.data.draftChallenge)))
    return elsewhere(page, told.refusal, refuse(form, told.refusal))
  },
}

/** What the API always wants, besides what this step changes. */
type Named = { title: string; lead: string }
type Kept = { id: string; slug: string; publication: string }

function whereTo(page: Page, onward: string, { id, slug, publication }: Kept): string {
  if (onward === 'preview') return addressOf(id, 'preview')
  if (onward === 'next') return addressOf(id, after(page))
  return publication === 'DRAFT' || publication === 'SUBMITTED' ? '/challenges/new?kept' : `/challenges/${slug}`
}

/** What another step asks for is mended there. */
function elsewhere(page: Page, { field }: Refusal, refused: ReturnType<typeof refuse>) {
  const step = stepOf(field)
  return fail(refused.status, { ...refused.data, elsewhere: step && step !== page ? step : undefined })
}
