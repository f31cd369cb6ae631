import type { BrowserContext, Page } from '@playwright/test'
import { isTold, unfold } from './kit/acts.ts'
import { expect, signIn, test } from './kit/site.ts'
import { signInSomebody } from './kit/somebody.ts'

const year = new Date().getFullYear()
const [asked, granted, sooner, longer] = [
  `${year + 1}-03-31`,
  `${year + 1}-02-28`,
  `${year + 1}-01-31`,
  `${year + 1}-10-31`,
]

for (const javaScriptEnabled of [true, false]) {
  test(`a mandate is asked for, given narrower, rests, goes on, is made longer and taken back, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
    baseURL,
  }) => {
    const [work, home] = [
      await browser.newContext({ baseURL, javaScriptEnabled }),
      await browser.newContext({ baseURL, javaScriptEnabled }),
    ]
    await signIn(work, baseURL!, 'Marianne')
    const { name } = await signInSomebody(home, baseURL!, { employer: 'tillvaxtverket' })
    const [marianne, nils] = [await work.newPage(), await home.newPage()]

    await askFor(nils, 'Klimat', '20', asked)
    await grant(marianne, name)
    await hasMandate(nils, 'Tillväxtverket ger dig 12 timmar i månaden')
    await hasMandate(nils, 'Gäller temat klimat.')
    await hasMandate(nils, '12 timmar i månaden av det är inte lovade till någon än.')

    const row = await change(marianne, name)
    await row.getByLabel('Ny sista dag').fill(sooner)
    await row.getByRole('button', { name: 'Förläng' }).click()
    await expect(row.getByText('senare', { exact: false })).toBeVisible()
    await row.getByLabel('Ny sista dag').fill(longer)
    await row.getByRole('button', { name: 'Förläng' }).click()
    await isTold(marianne, 'Mandatet är förlängt')
    await hasMandate(nils, `12 timmar i månaden till 31 oktober ${year + 1}`)

    await (await change(marianne, name)).getByRole('button', { name: 'Låt det vila' }).click()
    await isTold(marianne, 'Mandatet vilar')
    await hasMandate(nils, 'Tillväxtverket har lagt ditt mandat på 12 timmar vilande.')
    await (await change(marianne, name)).getByRole('button', { name: 'Låt det gälla igen' }).click()
    await isTold(marianne, 'Mandatet gäller igen')

    const last = await change(marianne, name)
    await last.getByRole('button', { name: 'Ta tillbaka mandatet' }).click()
    await expect(last.getByRole('textbox', { name: 'Varför tar du tillbaka det?' })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await last.getByLabel('Varför tar du tillbaka det?').fill('Vi organiserar om oss.')
    await last.getByRole('button', { name: 'Ta tillbaka mandatet' }).click()
    await isTold(marianne, 'Mandatet är återtaget')
    await hasMandate(nils, 'Tillväxtverket har tagit tillbaka mandatet.')
    await hasMandate(nils, 'De skriver: Vi organiserar om oss.')
    await Promise.all([work, home].map((context: BrowserContext) => context.close()))
  })
}

test('a request is turned down with a reason, and may be made again', async ({ page, browser, baseURL }) => {
  const work = await browser.newContext({ baseURL })
  await signIn(work, baseURL!, 'Marianne')
  const { name } = await signInSomebody(page.context(), baseURL!, { employer: 'tillvaxtverket' })
  await askFor(page, 'Alla gemensamma utmaningar', '40')
  const marianne = await work.newPage()
  await marianne.goto('/employer')
  const request = marianne.getByRole('article').filter({ hasText: name })
  await unfold(request, 'Inte den här gången')
  await request.getByRole('button', { name: 'Säg nej' }).click()
  await expect(request.getByRole('textbox', { name: 'Varför?' })).toHaveAttribute('aria-invalid', 'true')
  await request.getByLabel('Varför?').fill('Vi är för få före jul.')
  await request.getByRole('button', { name: 'Säg nej' }).click()
  await isTold(marianne, 'Du har sagt nej')
  await hasMandate(page, 'De skriver: Vi är för få före jul.')
  await askFor(page, 'Hälsa', '8')
  await page.goto('/my')
  await page.getByRole('button', { name: 'Ta tillbaka begäran' }).click()
  await isTold(page, 'Du har tagit tillbaka din begäran.')
  await hasMandate(page, 'Du tog tillbaka din begäran till Tillväxtverket.')
  await marianne.reload()
  await expect(marianne.getByRole('article').filter({ hasText: name })).toHaveCount(0)
  await work.close()
})

test('who works for themselves says what they give, and takes it back', async ({ page, signInSomebody: somebody }) => {
  await somebody({ skill: 'energy-auditing' })
  await page.goto('/my/mandate')
  await page.getByLabel('Vad ska det gälla?').selectOption({ index: 1 })
  await page.getByLabel('Timmar i månaden').fill('6')
  await page.getByRole('button', { name: 'Spara' }).click()
  await isTold(page, 'Du ger 6 timmar i månaden.')
  await hasMandate(page, '6 timmar i månaden av det är inte lovade till någon än.')
  await unfold(page, 'Har du ändrat dig\\?')
  await page.getByRole('button', { name: 'Ta tillbaka' }).click()
  await isTold(page, 'Du har tagit tillbaka mandatet.')
})

async function askFor(page: Page, reach: string, hours: string, until = '') {
  await page.goto('/my/mandate')
  await page.getByLabel('Vad ska det gälla?').selectOption({ label: reach })
  await page.getByLabel('Timmar i månaden').fill(hours)
  await page.getByLabel('Till och med').fill(until)
  await page.getByLabel('Några ord till din arbetsgivare').fill('Det ligger nära mitt uppdrag.')
  await page.getByRole('button', { name: 'Be om mandat' }).click()
  await isTold(page, `Du har bett Tillväxtverket om ${hours} timmar i månaden.`)
}

async function grant(page: Page, name: string) {
  await page.goto('/employer')
  const request = page.getByRole('article').filter({ hasText: name })
  await expect(request).toContainText('ber om 20 timmar i månaden')
  await expect(request).toContainText('Det ligger nära mitt uppdrag.')
  await request.getByLabel('Gäller').selectOption({ label: 'Ett tema' })
  await request.getByLabel('Timmar i månaden').fill('12')
  await request.getByLabel('Till och med').fill(granted)
  await request.getByRole('button', { name: 'Ge mandat' }).click()
  await isTold(page, 'Mandatet är givet')
}

async function change(page: Page, name: string) {
  const row = page.getByRole('listitem').filter({ hasText: name })
  await unfold(row, 'Ändra: .+')
  return row
}

async function hasMandate(page: Page, words: string) {
  await page.goto('/my')
  await expect(page.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible()
}
