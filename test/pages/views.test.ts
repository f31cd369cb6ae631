import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './kit/site.ts'
import { nameOf, routesOfTheSite, views } from './kit/views.ts'

const languages = ['sv', 'nb', 'en'] as const
const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }

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
    for (const language of languages) {
      await look(page, language === 'sv' ? view.address : `/${language}${view.address}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      expect(await violationsOn(page), `${language}, light, wide`).toEqual([])
    }
    await context.addCookies([{ name: 'appearance', value: 'dark', url: baseURL! }])
    await page.setViewportSize(narrow)
    await look(page, view.address)
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
    expect(await violationsOn(page), 'sv, dark, narrow').toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'scrolls sideways').toBeLessThanOrEqual(
      narrow.width,
    )
  })
}

async function look(page: Page, address: string) {
  const answer = await page.goto(address)
  expect(answer?.status(), address).toBe(200)
  expect(new URL(page.url()).pathname).toBe(
    new URL(address.replace(/^\/(nb|en)\/(\?|$)/, '/$1$2'), page.url()).pathname,
  )
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
