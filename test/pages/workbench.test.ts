import { expect, test } from './kit/site.ts'

test('Amina tries out a team: a proposal, somebody kept out, somebody swapped, and a draft to come back to', async ({
  page,
  signIn,
}) => {
  await signIn('Amina')
  await page.goto('/team')
  await page
    .getByRole('link', { name: /^Sätt ihop ett team/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^Teamet för/ })).toBeVisible()
  await page.goto('/team/effektivare-lokalutnyttjande')
  await expect(page.getByText('bevisat bäst').first()).toBeVisible()

  await page
    .getByRole('link', { name: /^Arbeta vidare/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Ert team' })).toBeVisible()
  const before = await page.getByText(/av 100 poäng/).textContent()

  await page
    .getByRole('link', { name: /^Byt ut/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: /^I stället för/ })).toBeVisible()
  await page
    .getByRole('link', { name: /^Byt till/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Vem skulle hjälpa mest?' })).toBeVisible()
  await expect(page.getByText(/av 100 poäng/)).not.toHaveText(before!)

  const swapped = await page.getByText(/av 100 poäng/).textContent()
  await page.getByLabel('Namn på utkastet').fill('Prövat en eftermiddag')
  await page.getByRole('button', { name: 'Spara utkastet' }).click()
  await expect(page.getByRole('link', { name: 'Prövat en eftermiddag' })).toBeVisible()
  await page.goto('/team/effektivare-lokalutnyttjande')
  await page.getByRole('link', { name: 'Prövat en eftermiddag' }).click()
  await expect(page.getByText(/av 100 poäng/)).toHaveText(swapped!)

  await page
    .getByRole('link', { name: /^Håll utanför/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Inte med' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText(/av 100 poäng/)).toHaveText(swapped!)
})

test('says which requirements clash, and what the nearest team is', async ({ page, signIn }) => {
  await signIn('Amina')
  await page.goto('/team/effektivare-lokalutnyttjande')
  await page.getByText('Vad teamet måste ha').click()
  await page.getByLabel('Minst så här många sektorer').selectOption('4')
  await page.getByLabel('Högst så här många').selectOption('2')
  await page.getByRole('button', { name: 'Räkna om' }).click()
  await expect(page.getByRole('heading', { name: 'Allt går inte att få samtidigt' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Antalet sektorer' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Det närmaste som går' })).toBeVisible()
})
