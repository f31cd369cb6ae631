import { randomUUID } from 'node:crypto'
import { expect, test } from './kit/site.ts'

test('somebody new sees what may be of use before saying anything, and after one answer what fits, why, and why not more', async ({
  page,
}) => {
  const email = `${randomUUID()}@example.org`
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'E-postadress' }).fill(email)
  await page.getByRole('button', { name: 'Skicka inloggningslänk' }).click()
  await expect(page.getByText(email)).toBeVisible()
  await page.getByRole('link', { name: 'Öppna demonstrationens brevlåda' }).click()
  await expect(page).toHaveURL(/\/mailbox$/)
  const letter = page.getByRole('article').filter({ hasText: email })
  await expect(async () => {
    await page.reload()
    await expect(letter).toBeVisible({ timeout: 1000 })
  }).toPass()
  await letter.getByRole('link').click()
  await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click()

  await page.getByRole('link', { name: 'Börja' }).click()
  await page.getByRole('textbox', { name: 'Vad heter du?' }).fill('Nora Ny')
  await page.locator('input[name=kind][value=SELF_EMPLOYED]').check()
  await page.locator('select[name=fieldOfPractice]').selectOption('BUSINESS')
  await page.locator('select[name=municipality]').selectOption({ label: 'Strömsund' })
  await page.getByRole('main').locator('form').getByRole('button').last().click()
  await expect(page).toHaveURL(/\/my\/skills$/)

  await page.goto('/my')
  await expect(page.getByRole('heading', { name: 'Här söks någon just nu' })).toBeVisible()
  const roles = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Inte för mig/ }) })
  expect(await roles.count()).toBeGreaterThan(1)
  // Which skill would open most follows from the roles that are open, and other tests open roles.
  const asked = page.getByRole('heading', { name: /^Kan du .*\?$/ })
  const skill = /^Kan du (.*)\?$/.exec(await asked.innerText())![1]!

  await page.getByRole('link', { name: 'Ja', exact: true }).click()
  await expect(page.getByRole('combobox', { name: 'Vad kan du?' })).toHaveValue(skill)
  await page.getByRole('button', { name: 'Lägg till', exact: true }).first().click()
  await expect(page.getByRole('button', { name: /^Ta bort/ })).toBeVisible()

  await page.goto('/my')
  await expect(page.getByRole('heading', { name: 'Roller som passar dig' })).toBeVisible()
  for (const role of await roles.all()) await expect(role.getByText(skill).first()).toBeVisible()
  await roles.first().getByText('Varför inte högre?').click()
  await expect(roles.first().getByRole('link', { name: 'Lägg till om du kan det' })).toBeVisible()
  await expect(page.getByRole('heading', { name: `Kan du ${skill}?` })).toBeHidden()
})
