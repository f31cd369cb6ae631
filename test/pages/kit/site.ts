import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { signInSomebody, type Somebody, type Wish } from './somebody.ts'
import { watch } from './watch.ts'

export { expect } from '@playwright/test'

/** The invented people whom one may be with a click. */
export type Who = 'Karin' | 'Sofia' | 'Elin' | 'Marianne' | 'Amina' | 'Per-Olof' | 'Greta' | 'Ingrid'

interface Fixtures {
  /** What every page is held to while a test runs: no fault in the console, nothing asked of anybody else. */
  isWatched: void
  signIn(who: Who): Promise<void>
  signInSomebody(wish?: Wish): Promise<Somebody>
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern what a fixture needs; this one needs nothing.
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(process.env['REGION_ORIGIN']),
  isWatched: [
    async ({ context, baseURL }, use) => {
      const faults = watch(context, baseURL!)
      await use()
      base.expect(faults()).toEqual([])
    },
    { auto: true },
  ],
  signIn: async ({ context, baseURL }, use) => use((who) => signIn(context, baseURL!, who)),
  signInSomebody: async ({ context, baseURL }, use) => use((wish) => signInSomebody(context, baseURL!, wish)),
})

/** The form that stands on the sign-in page of a demonstration, sent without looking at the page. */
export async function signIn(context: BrowserContext, origin: string, who: Who) {
  const answer = await context.request.get(`${origin}/demo/people`)
  const people = (await answer.json()) as { id: string; name: string }[]
  const person = people.find(({ name }) => name.startsWith(who))
  if (!person) throw new Error(`Nobody may be signed in as ${who}.`)
  const sent = await context.request.post(`${origin}/demo/sign-in`, {
    form: { person: person.id, to: '/about' },
    headers: { origin },
    maxRedirects: 0,
  })
  if (sent.status() !== 303) throw new Error(`${who} was not signed in: ${sent.status()} ${await sent.text()}`)
}

/** The last thing a page does when its scripts come; until then keys and clicks are the browser's own to answer. */
export const isAwake = (page: Page) => expect(page.locator('#svelte-announcer')).toBeAttached()

/** Follows the link of the newest letter with these words, once it has come. */
export async function openLetter(page: Page, subject: string, words = '') {
  const letter = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: subject }) })
    .filter({ hasText: words })
    .first()
  await expect(async () => {
    await page.goto('/mailbox')
    await expect(letter).toBeVisible({ timeout: 1000 })
  }).toPass()
  await letter.getByRole('link').click()
}

/** By the link in the demonstration's own mailbox. */
export async function signInByMail(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'E-postadress' }).fill(email)
  await page.getByRole('button', { name: 'Skicka inloggningslänk' }).click()
  await expect(page.getByText(email)).toBeVisible()
  await openLetter(page, 'Logga in i Mellanrum', email)
  await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('button', { name: 'Logga ut' })).toBeVisible()
}
