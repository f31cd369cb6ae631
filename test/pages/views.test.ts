import type { Page } from '@playwright/test'
import { inLanguage, nameOfState, narrow, put, sheet, states, violationsOn } from './kit/axe.ts'
import { expect, signIn as signInAs, test } from './kit/site.ts'
import { nameOf, routesOfTheSite, views } from './kit/views.ts'

test('every page of the site has an example among the views', () => {
  expect([...new Set(views.map(({ route }) => route))].sort()).toEqual(routesOfTheSite().sort())
})

for (const view of views) {
  test(`${nameOf(view)} is open to all eyes, in three languages, light and dark, wide and narrow`, async ({
    page,
    baseURL,
    signIn,
  }) => {
    if (view.who) await signIn(view.who)
    if (view.isPrinted) await page.emulateMedia({ media: 'print' })
    for (const state of states) {
      const [address, lands] = [view.address, view.lands ?? view.address].map((one) => inLanguage(state, one))
      await put(page, state, baseURL!)
      await look(page, address!, lands!)
      await expect(page.locator('html')).toHaveAttribute('lang', state.language)
      await expect(page.locator('html')).toHaveAttribute('data-color-scheme', state.scheme)
      expect(await violationsOn(page), nameOfState(state)).toEqual([])
    }
    const { width } = view.isPrinted ? sheet : narrow
    await page.setViewportSize({ width, height: narrow.height })
    expect(await widerThan(page, width), `what sticks out at ${width}`).toEqual([])
  })
}

test('vouching with nothing chosen says what is missing, with scripts and without', async ({ browser, baseURL }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL, javaScriptEnabled })
    await signInAs(context, baseURL!, 'Karin')
    const page = await context.newPage()
    await page.goto('/challenges/koldioxidbantning/people')
    const fold = page.locator('summary', { hasText: /^\s*Intyga/ }).first()
    await fold.click()
    const form = fold.locator('..').locator('form')
    await form.getByRole('button').last().click()
    await expect(form.getByRole('combobox')).toHaveAttribute('aria-invalid', 'true')
    // The eye itself is a script.
    if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([])
    await context.close()
  }
})

async function look(page: Page, address: string, lands: string) {
  const answer = await page.goto(address)
  expect(answer?.status(), address).toBe(200)
  expect(new URL(page.url()).pathname).toBe(new URL(lands, page.url()).pathname)
}

/** What makes a page scroll sideways; what scrolls inside a box of its own does not. */
const widerThan = (page: Page, width: number) =>
  page.evaluate((most) => {
    const scrolls = document.documentElement.scrollWidth > most
    const outside = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > most)
    return scrolls ? outside.map((one) => one.outerHTML.slice(0, 120)) : []
  }, width)
