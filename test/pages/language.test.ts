import { expect, test } from './kit/site.ts'

test('switches language on the very page one reads, filters and all', async ({ page }) => {
  await page.goto('/challenges?theme=CLIMATE')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/challenges\?theme=CLIMATE$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1, name: 'Challenges' })).toBeVisible()
  await page.getByRole('link', { name: 'Hubs' }).click()
  await expect(page).toHaveURL(/\/en\/hubs$/)
  await page.getByRole('link', { name: 'Bokmål' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
})

test('says in which language a text was written when that is another', async ({ page }) => {
  await page.goto('/en/challenges/koldioxidbantning')
  const background = page.getByText('Utsläppen i länet har sjunkit länge')
  await expect(background).toBeVisible()
  expect(await background.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('sv')
})

test('keeps the light that was chosen on every page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Mörkt' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  await page.goto('/hubs')
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
})
