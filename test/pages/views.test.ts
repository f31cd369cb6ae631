import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './kit/site.ts'
import { nameOf, routesOfTheSite, views } from './kit/views.ts'

const languages = ['sv', 'nb', 'en'] as const
const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }

test.describe.configure({ timeout: 180_000 })

test('every page of the site has an example among the views', () => {
  expect([...new Set(views.map(({ route }) => route))].sort()).toEqual(routesOfTheSite().sort())
})

for (const view of views) {
  test(`${nameOf(view)} is open to all eyes, in three languages, light and dark, wide and narrow`, async ({
    page,
    context,
    baseURL,
    signIn,
  }) => {
    if (view.who) await signIn(view.who)
    await page.setViewportSize(wide)
    const { address } = view
    for (const language of languages) {
      await look(page, inLanguage(language, address), view.lands && inLanguage(language, view.lands))
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      expect(await violationsOn(page), `${language}, light, wide`).toEqual([])
    }
    await context.addCookies([{ name: 'appearance', value: 'dark', url: baseURL! }])
    await page.setViewportSize(narrow)
    await look(page, address, view.lands)
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
    expect(await violationsOn(page), 'sv, dark, narrow').toEqual([])
    expect(await widerThan(page, narrow.width), 'what sticks out at 320').toEqual([])
  })
}

const inLanguage = (language: string, address: string) =>
  language === 'sv' ? address : `/${language}${address}`.replace(/\/$/, '')

async function look(page: Page, address: string, lands = address) {
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

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
