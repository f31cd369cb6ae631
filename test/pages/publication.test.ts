import { randomUUID } from 'node:crypto'
import { isTold, unfold, write } from './kit/acts.ts'
import { expect, signInByMail, test } from './kit/site.ts'

test('what a new organisation posts is given back with words, mended, sent again and let out', async ({
  browser,
  page: greta,
  baseURL,
  signIn,
}) => {
  const [email, title] = [`${randomUUID()}@example.org`, `Byns sista affär ${randomUUID().slice(0, 8)}`]
  await signIn('Greta')
  await greta.goto('/administration')
  await greta.getByLabel('Personens e-postadress').fill(email)
  await greta.getByLabel('Roll', { exact: true }).selectOption({ label: 'Redaktör för en myndighet' })
  await greta.getByLabel('För vilken organisation?').selectOption({ label: 'Norra strandens byalag (påhittat)' })
  await greta.getByRole('button', { name: 'Ge rollen' }).click()
  await isTold(greta, 'har fått rollen')

  const editor = await (await browser.newContext({ baseURL: baseURL! })).newPage()
  await signInByMail(editor, email)
  await write(editor, title)
  await editor.getByRole('button', { name: 'Skicka till granskning' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Utmaningen är inskickad')

  await greta.goto('/administration')
  const waiting = greta.getByRole('listitem').filter({ has: greta.getByRole('link', { name: title }) })
  await unfold(waiting, 'Lämna tillbaka med en kommentar')
  await waiting.getByRole('button', { name: 'Lämna tillbaka' }).click()
  await expect(waiting.getByLabel('Vad behöver ändras?')).toHaveAttribute('aria-invalid', 'true')
  await waiting.getByLabel('Vad behöver ändras?').fill('Säg vilken by det gäller.')
  await waiting.getByRole('button', { name: 'Lämna tillbaka' }).click()
  await isTold(greta, 'Tillbakalämnad som utkast')
  await expect(waiting).toHaveCount(0)

  await editor.goto('/challenges/new')
  const draft = editor.getByRole('listitem').filter({ hasText: title })
  await expect(draft).toContainText('Säg vilken by det gäller.')
  await draft.getByRole('link', { name: /Skriv vidare/ }).click()
  await editor.getByRole('link', { name: 'Ändra: Bakgrund' }).click()
  await editor.getByRole('textbox', { name: 'Bakgrund' }).fill('Det gäller Norra stranden, fyra mil från nästa affär.')
  await editor.getByRole('button', { name: 'Spara och läs igenom' }).click()
  await expect(editor.getByText('Det gäller Norra stranden')).toBeVisible()
  await editor.getByRole('button', { name: 'Skicka till granskning' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Utmaningen är inskickad')

  await greta.goto('/administration')
  await waiting.getByRole('button', { name: 'Publicera' }).click()
  await isTold(greta, 'Publicerad. Nu kan alla läsa den.')
  await editor.goto(`/challenges?q=${encodeURIComponent(title)}`)
  await expect(editor.getByRole('link', { name: title })).toBeVisible()
})

test('a draft is published from its own page, and changes track before it has begun', async ({ page, signIn }) => {
  const title = `Kyla ur sjön ${randomUUID().slice(0, 8)}`
  await signIn('Karin')
  await write(page, title)
  await page.goto('/challenges/new')
  const draft = page.getByRole('listitem').filter({ hasText: title })
  await draft.getByRole('link', { name: /Skriv vidare/ }).click()
  await expect(page).toHaveURL(/\/challenges\/new\/[^/]+\/preview/)
  await page.getByRole('button', { name: 'Publicera' }).click()
  await page.getByRole('link', { name: 'Till utmaningen' }).last().click()
  await page.getByRole('link', { name: 'Vägen' }).click()
  await unfold(page, 'Byt till kort spår')
  await page.getByRole('button', { name: 'Byt till kort spår' }).click()
  await isTold(page, 'Spåret är bytt')
})
