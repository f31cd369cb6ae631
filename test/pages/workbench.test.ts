import { randomUUID } from 'node:crypto'
import { expect, test } from './kit/site.ts'
import { signInSomebody } from './kit/somebody.ts'

test('Amina tries out a team: a proposal, somebody kept out, somebody swapped, and a draft to come back to', async ({
  page,
  signIn,
}) => {
  const draft = `Prövat ${randomUUID().slice(0, 8)}`
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
  await page.getByRole('link', { name: 'Jämför med förslagen' }).click()
  await expect(page.getByRole('columnheader', { name: 'Ert team' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Arbeta vidare/ }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Dölj jämförelsen' }).click()
  await expect(page.getByText('hjälper mest')).toHaveCount(1)

  await page
    .getByRole('link', { name: /^Ta ur/ })
    .first()
    .click()
  await expect(page.getByText(/är inte längre med/)).toBeVisible()
  await page.getByRole('link', { name: 'Ångra' }).click()
  await expect(page.getByText(/av 100 poäng/)).toHaveText(swapped!)
  await page.getByLabel('Namn på utkastet').fill(draft)
  await page.getByRole('button', { name: 'Spara utkastet' }).click()
  await expect(page.getByRole('link', { name: draft })).toBeVisible()
  await page.goto('/team/effektivare-lokalutnyttjande')
  await page.getByRole('link', { name: draft }).click()
  await expect(page.getByText(/av 100 poäng/)).toHaveText(swapped!)

  await page
    .getByRole('link', { name: /^Håll utanför/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Inte med' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText(/av 100 poäng/)).toHaveText(swapped!)

  await page.getByRole('button', { name: `Ta bort ${draft}` }).click()
  await expect(page.getByText(`Utkastet ${draft} är borttaget.`)).toBeVisible()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByRole('link', { name: draft })).toBeVisible()
})

test('an answer comes while one looks, is told to those who listen, and the next best is asked with one click', async ({
  page,
  signIn,
  browser,
  baseURL,
}) => {
  const away = await browser.newContext({ baseURL })
  const wish = { skill: 'energy-auditing', consents: ['BE_MATCHED', 'SHOW_NAME'] }
  const nils = await signInSomebody(away, baseURL!, wish)

  await signIn('Amina')
  const ask = page.getByRole('button', { name: 'Bjud in', exact: true })
  await expect(async () => {
    await page.goto(`/team/koldioxidbantning?people=${nils.id}`)
    await expect(ask).toBeVisible({ timeout: 1000 })
  }).toPass()
  await ask.click()
  await expect(page.getByText('Inbjudan är skickad.')).toBeVisible()

  const elsewhere = await away.newPage()
  await elsewhere.goto('/my')
  await elsewhere.getByText('Nej, inte den här gången').click()
  await elsewhere.getByRole('button', { name: 'Tacka nej' }).click()
  await expect(page.getByRole('status').filter({ hasText: `${nils.name}: Tackat nej.` })).toBeVisible()

  const instead = page.getByRole('button', { name: /^Bjud in .* i stället/ })
  const name = /^Bjud in (.*) i stället/.exec((await instead.textContent())!.trim())![1]!
  await instead.click()
  const next = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
  await expect(next.filter({ hasText: 'svar' }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: nils.name })).toHaveCount(0)
  await away.close()
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
