import type { Page } from '@playwright/test'
import { expect, isAwake, test } from './kit/site.ts'

/** Lets a page come without its scripts; called, the answer lets them come and waits until the page is alive. */
async function withoutScriptsYet(page: Page, address: string): Promise<() => Promise<void>> {
  const { promise: wanted, resolve: letCome } = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await wanted
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return async () => {
    letCome()
    await isAwake(page)
  }
}

test('no script is asked for before the page has been painted', async ({ request }) => {
  const page = await (await request.get('/sign-in')).text()
  expect(page).not.toContain('rel="modulepreload"')
  expect(page).toMatch(/requestAnimationFrame[\s\S]+return import\("[^"]+\/start\./)
})

test('what is typed, ticked and chosen before the scripts come is there afterwards, and is sent', async ({
  page,
  signInSomebody,
}) => {
  const { name } = await signInSomebody()
  const bringToLife = await withoutScriptsYet(page, '/my/profile')
  const norwegian = page.getByRole('checkbox', { name: 'bokmål' })
  const willBeTicked = !(await norwegian.isChecked())
  const fill = async () => {
    await page.getByLabel('Vad heter du?').fill(`${name} Påhittad`)
    await page.getByRole('radio', { name: 'Egenföretagare' }).check()
    await page.getByLabel('Vilken värld kommer du ifrån?').selectOption('ACADEMIA')
    await norwegian.setChecked(willBeTicked)
    await page.getByLabel('Hur många timmar').fill('7')
    await page.getByLabel('Något mer om dig?').fill('En rad,\noch en till.')
  }
  const expectAllOfIt = async () => {
    await expect(page.getByLabel('Vad heter du?')).toHaveValue(`${name} Påhittad`)
    await expect(page.getByRole('radio', { name: 'Egenföretagare' })).toBeChecked()
    await expect(page.getByLabel('Vilken värld kommer du ifrån?')).toHaveValue('ACADEMIA')
    await expect(norwegian).toBeChecked({ checked: willBeTicked })
    await expect(page.getByLabel('Hur många timmar')).toHaveValue('7')
    await expect(page.getByLabel('Något mer om dig?')).toHaveValue('En rad,\noch en till.')
  }
  await fill()
  await bringToLife()
  await expectAllOfIt()
  await page.getByRole('button', { name: /^Spara/ }).click()
  await page.waitForURL(/saved|skills/)
  await page.goto('/my/profile')
  await expectAllOfIt()
})

test('who is typing when the scripts come goes on where the cursor stands', async ({ page, signIn }) => {
  await signIn('Per-Olof')
  const bringToLife = await withoutScriptsYet(page, '/my/skills')
  const box = page.locator('#skill')
  await box.pressSequentially('lavinsäkrhet')
  for (const _ of 'rhet') await box.press('ArrowLeft')
  await bringToLife()
  await expect(box).toBeFocused()
  await page.keyboard.type('e')
  await expect(box).toHaveValue('lavinsäkerhet')
  await page.getByRole('option', { name: 'lavinsäkerhet' }).click()
  await expect(page.locator('input[name=skill]')).not.toHaveValue('')
})

test('a choice made among what was found without scripts is not lost to them', async ({ page, signIn }) => {
  await signIn('Per-Olof')
  const bringToLife = await withoutScriptsYet(page, '/my/skills')
  const want = page.locator('#want')
  await want.getByRole('textbox').fill('energi')
  await want.getByRole('button', { name: 'Sök' }).click()
  const last = want.getByRole('radio').last()
  await last.check()
  await bringToLife()
  await expect(last).toBeChecked()
})
