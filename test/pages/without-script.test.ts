import { randomUUID } from 'node:crypto'
import { expect, test } from './kit/site.ts'

test.use({ javaScriptEnabled: false })

test('searches and filters challenges without any script', async ({ page }) => {
  await page.goto('/challenges')
  await page.getByRole('searchbox', { name: /^Sök på svenska/ }).fill('utslipp')
  await page.getByRole('button', { name: 'Sök', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Koldioxidbantning' })).toBeVisible()
  await page.goto('/challenges')
  await expect(page.getByRole('link', { name: 'Ojämlik hälsa' })).toBeVisible()
  await page.getByRole('link', { name: /^Klimat\s*\d+$/ }).click()
  await expect(page).toHaveURL(/theme=CLIMATE/)
  await expect(page.getByRole('link', { name: 'Koldioxidbantning' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ojämlik hälsa' })).toBeHidden()
})

test('signs in by a mailed link without any script, and out again', async ({ page }) => {
  const email = `${randomUUID()}@example.org`
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'E-postadress' }).fill(email)
  await page.getByRole('button', { name: 'Skicka inloggningslänk' }).click()
  await expect(page.getByText(email)).toBeVisible()
  await page.getByRole('link', { name: 'Öppna demonstrationens brevlåda' }).click()
  const letter = page.getByRole('article').filter({ hasText: email })
  await expect(async () => {
    await page.reload()
    await expect(letter).toBeVisible({ timeout: 1000 })
  }).toPass()
  await letter.getByRole('link').click()
  await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click()
  await expect(page).toHaveURL(/\/my$/)
  const left = page.waitForResponse(/\/sign-out$/)
  await page.getByRole('button', { name: 'Logga ut' }).click()
  expect(await (await left).headerValue('clear-site-data')).toBe('"cache", "storage"')
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible()
})

test('applies for a role without any script, and takes it back', async ({ page, signInSomebody }) => {
  await signInSomebody({ skill: 'energy-auditing' })
  await page.goto('/challenges/koldioxidbantning/people')
  const opening = page
    .getByRole('article')
    .filter({ has: page.getByText('Jag vill vara med', { exact: true }) })
    .first()
  await opening.getByText('Jag vill vara med', { exact: true }).click()
  await opening.getByRole('textbox', { name: /Några ord/ }).fill('Jag räknar gärna.')
  await opening.getByRole('button', { name: 'Skicka', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'ansökan' })).toBeVisible()
  await page.getByRole('button', { name: 'Dra tillbaka' }).click()
  await expect(page.getByRole('button', { name: 'Dra tillbaka' })).toBeHidden()
})

test('turns dark at a click without any script, on the same page', async ({ page }) => {
  await page.goto('/nb/challenges?theme=CLIMATE')
  await page.getByRole('button', { name: 'Mørkt' }).click()
  await expect(page).toHaveURL(/\/nb\/challenges\?theme=CLIMATE$/)
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  await expect(page.getByRole('button', { name: 'Mørkt' })).toHaveAttribute('aria-pressed', 'true')
})
