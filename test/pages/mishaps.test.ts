import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './kit/site.ts'

const page404 = async (page: Page, address: string) => {
  const answer = await page.goto(address)
  return { status: answer?.status(), title: await page.title(), words: await page.getByRole('main').innerText() }
}

test('a page that is not there and one that may not be seen answer alike', async ({ page }) => {
  const missing = await page404(page, '/challenges/finns-inte')
  const hidden = await page404(page, '/challenges/digitalt-utanforskap')
  expect(missing.status).toBe(404)
  expect(hidden).toEqual(missing)
  await expect(page.getByRole('main').getByRole('link', { name: 'Se alla utmaningar' })).toBeVisible()
})

test('a link that no longer holds says what to do', async ({ page }) => {
  await page.goto('/nb/sign-in/link?token=no-such-token&to=/nb/my')
  await page.getByRole('main').getByRole('button', { name: 'Logg inn' }).click()
  await expect(page.getByRole('alert')).toContainText('Lenken gjelder ikke lenger')
  await expect(page.getByRole('textbox', { name: 'E-postadresse' })).toBeVisible()
})

for (const script of ['with script', 'without script']) {
  test.describe(script, () => {
    test.use({ javaScriptEnabled: script === 'with script' })

    test('a text too long is said to be so beside its field, and stays', async ({ page, signIn }) => {
      await signIn('Karin')
      await page.goto('/challenges/koldioxidbantning/perspectives')
      await openPerspective(page)
      const long = `Fiskare ${'i Storsjön '.repeat(30)}`.trim()
      await page.getByLabel('Praktikfält').selectOption('CITIZENS')
      await page.getByLabel('Vem lyssnade ni på?').fill(long)
      await page.getByLabel('Vad sa de?').fill('Vi ser isen lägga sig senare.')
      await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
      const who = page.getByLabel('Vem lyssnade ni på?')
      await expect(who).toHaveAttribute('aria-invalid', 'true')
      await expect(who).toBeFocused()
      await expect(who).toHaveAccessibleDescription(/200 tecken/)
      await expect(who).toHaveValue(long)
      await expect(page.getByLabel('Vad sa de?')).toHaveValue('Vi ser isen lägga sig senare.')
    })

    test('a session that ends in the middle of a form loses nothing that was typed', async ({
      page,
      context,
      signIn,
    }) => {
      const words = `Vi mäter gärna ${randomUUID()}`
      await signIn('Karin')
      await page.goto('/challenges/koldioxidbantning/perspectives')
      await openPerspective(page)
      await page.getByLabel('Praktikfält').selectOption('ACADEMIA')
      await page.getByLabel('Vem lyssnade ni på?').fill('Forskare vid Mittuniversitetet')
      await page.getByLabel('Vad sa de?').fill(words)
      await context.clearCookies()
      await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
      await expect(page.getByRole('alert')).toContainText('Du behöver logga in. Det du skrev finns kvar.')
      await expect(page.getByText(words)).toBeVisible()
      const elsewhere = context.waitForEvent('page')
      await page.getByRole('link', { name: 'Logga in i en ny flik' }).click()
      const tab = await elsewhere
      await tab.getByRole('button', { name: /^Karin/ }).click()
      await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Du är inloggad igen')
      await page.getByRole('button', { name: 'Skicka nu' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Perspektivet' })).toBeVisible()
      await expect(page.getByText(words)).toHaveCount(1)
      await openPerspective(page)
      await expect(page.getByLabel('Vad sa de?')).toHaveValue('')
    })

    test('two clicks on a button do the thing once', async ({ page, signIn }) => {
      const title = `Prova tyst ventilation ${randomUUID()}`
      await signIn('Amina')
      await page.goto('/challenges/effektivare-lokalutnyttjande/way')
      await page.getByText('Planera ett försök', { exact: true }).click()
      await page.locator('#plan-title').fill(title)
      await page.getByRole('button', { name: 'Planera försöket' }).dblclick()
      await expect(page.getByRole('status').filter({ hasText: 'försök' })).toBeVisible()
      await page.goto('/challenges/effektivare-lokalutnyttjande/way')
      await expect(page.getByRole('heading', { name: title })).toHaveCount(1)
    })
  })
}

async function openPerspective(page: Page) {
  const form = page.getByLabel('Vad sa de?')
  if (!(await form.isVisible())) await page.getByText('Lägg till ett perspektiv').click()
  await expect(form).toBeVisible()
}
