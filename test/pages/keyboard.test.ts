import type { Locator, Page } from '@playwright/test'
import { expect, isAwake, test } from './kit/site.ts'

/** As somebody without a mouse: one thing after the other, until it is reached. */
async function tabTo(page: Page, wanted: Locator, most = 120, key = 'Tab') {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(key)
    if (await wanted.evaluate((one) => one === document.activeElement).catch(() => false)) return
  }
  throw new Error(`${wanted} is not reached with ${most} steps of the Tab key.`)
}

async function press(page: Page, wanted: Locator, key = 'Tab') {
  await tabTo(page, wanted, 120, key)
  await page.keyboard.press('Enter')
}

test('skips to the content with the first key', async ({ page }) => {
  await page.goto('/challenges')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('finds its way from the menu to a filtered list', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Utmaningar' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Utmaningar' })).toBeVisible()
  await isAwake(page)
  const chip = page.getByRole('link', { name: /^Klimat\s*\d+$/ })
  await tabTo(page, chip)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/theme=CLIMATE/)
  await expect(chip).toHaveAttribute('aria-current', 'true')
  await expect(chip).toBeFocused()
})

test('opens the menu of a narrow screen and closes it again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 })
  await page.goto('/')
  const menu = page.getByRole('button', { name: 'Meny' })
  await tabTo(page, menu)
  await page.keyboard.press('Enter')
  const hubs = page.getByRole('link', { name: 'Hubbar', exact: true })
  await expect(hubs).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(hubs).toBeHidden()
  await expect(menu).toBeFocused()
})

test('says what one can, chosen among what is found while typing', async ({ page, signInSomebody }) => {
  await signInSomebody()
  await page.goto('/my/skills')
  await isAwake(page)
  const box = page.getByRole('combobox', { name: 'Vad kan du?' })
  await tabTo(page, box)
  await page.route('**/find/skills?*', (route) => route.abort(), { times: 1 })
  await page.keyboard.type('energikar')
  await expect(page.getByText(/^Vi kunde inte söka just nu/)).toBeVisible()
  await page.keyboard.type('t')
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  const wanted = page.getByRole('option', { name: /^energikartläggning/ })
  await expect(wanted).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', (await wanted.getAttribute('id')) ?? '')
  await page.keyboard.press('Escape')
  await expect(wanted).toBeHidden()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('energikartläggning')
  await expect(box).toBeFocused()
  await press(page, page.getByRole('button', { name: 'Lägg till', exact: true }).first())
  await expect(page.getByRole('listitem').filter({ hasText: 'energikartläggning' })).toBeVisible()
})

test('applies for a role and takes it back', async ({ page, signInSomebody }) => {
  await signInSomebody({ skill: 'energy-auditing' })
  await page.goto('/challenges/koldioxidbantning/people')
  const opening = page
    .getByRole('article')
    .filter({ has: page.getByText('Jag vill vara med', { exact: true }) })
    .first()
  await tabTo(page, opening.locator('summary', { hasText: /^Jag vill vara med$/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, opening.getByRole('textbox'))
  await page.keyboard.type('Jag vill gärna vara med.')
  await tabTo(page, opening.getByRole('button', { name: 'Skicka', exact: true }))
  await page.keyboard.press('Enter')
  const back = page.getByRole('button', { name: 'Dra tillbaka' })
  await expect(back).toBeVisible()
  await tabTo(page, back)
  await page.keyboard.press('Enter')
  await expect(back).toBeHidden()
})

test('puts a team together and asks it, and stays where one worked after each step', async ({ page, signIn }) => {
  await signIn('Amina')
  await page.goto('/team/koldioxidbantning')
  await isAwake(page)
  await press(page, page.getByRole('link', { name: /^Arbeta vidare/ }).first())
  const lock = page.getByRole('link', { name: /^Lås / }).first()
  await expect(lock).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ert team' })).toBeFocused()
  await press(page, lock)
  await expect(page.getByRole('link', { name: /^Lås upp / })).toBeFocused()

  await press(page, page.getByRole('link', { name: /^Ta ur / }).last())
  await expect(page.getByRole('link', { name: 'Ångra' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Ert team' })).toBeFocused()
  await press(page, page.getByRole('link', { name: /^Byt ut/ }).last())
  await expect(page.getByRole('heading', { name: /^I stället för/ })).toBeInViewport()
  await press(page, page.getByRole('link', { name: /^Byt till/ }).first())
  await expect(page.getByRole('heading', { name: 'Ert team' })).toBeFocused()
  await press(page, page.getByRole('link', { name: /^Ta med/ }).first())
  await expect(page.getByRole('heading', { name: 'Vem skulle hjälpa mest?' })).toBeFocused()
  await press(page, page.getByRole('link', { name: 'Jämför med förslagen' }), 'Shift+Tab')
  await expect(page.getByRole('link', { name: 'Dölj jämförelsen' })).toBeFocused()

  await tabTo(page, page.getByRole('textbox', { name: /^Några ord till alla/ }))
  await page.keyboard.type('Vi behöver er.')
  await press(page, page.getByRole('button', { name: /^Bjud in/ }).last())
  await expect(page.getByText('Inbjudan är skickad.').first()).toBeVisible()
})
