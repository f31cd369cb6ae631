import type { Locator, Page } from '@playwright/test'
import { expect } from './site.ts'

const question = 'Hur värmer vi byns hus när oljepannorna ska bort och ingen har råd ensam?'
const related = 'dataanalys'
/** As a field for a date takes it. */
export const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)

export const isTold = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()

export async function unfold(within: Page | Locator, words: string) {
  const fold = within.locator('summary', { hasText: new RegExp(`^\\s*${words}\\s*$`) })
  const isOpen = await fold.evaluate((one) => (one.parentElement as HTMLDetailsElement).open)
  if (!isOpen) await fold.click()
}

/** Up to where it is read through, one question at a time. */
export async function write(page: Page, title: string) {
  await page.goto('/challenges')
  await page.getByRole('link', { name: 'Lägg upp en utmaning' }).click()
  await page.getByLabel('I en mening').fill(question)
  await page.getByRole('button', { name: 'Leta efter liknande' }).click()
  await page.getByRole('link', { name: /Skriv utmaningen|Ingen av dessa/ }).click()
  await page.getByLabel('Namn').fill(title)
  await expect(page.getByLabel('Frågan i en mening')).toHaveValue(question)
  const goOn = page.getByRole('button', { name: /^Spara och (gå vidare|läs igenom)$/ })
  await goOn.click()
  await expect(page.getByRole('heading', { name: 'Vems är utmaningen?' })).toBeVisible()
  await page.getByLabel('Östersunds kommun').check()
  await goOn.click()
  await page.getByLabel('Klimat').check()
  await page.getByLabel('Plats').selectOption({ label: 'Ragunda' })
  await goOn.click()
  await page.getByLabel('Bakgrund').fill('Sextio hus, fyrtio pannor, en sommar kvar.')
  await goOn.click()
  await page.getByLabel('Miljö').check()
  await goOn.click()
  await page.getByLabel(/Vi vet inte vad som hjälper/).check()
  await goOn.click()
  await expect(page.getByRole('heading', { name: 'Så här ser andra den' })).toBeVisible()
}

export async function post(page: Page, title: string): Promise<string> {
  await write(page, title)
  await page.getByRole('button', { name: 'Publicera' }).click()
  await expect(page.getByRole('heading', { name: 'Utmaningen är publicerad' })).toBeVisible()
  await page.getByRole('link', { name: 'Till utmaningen' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname
}

export async function moveOn(page: Page, address: string, words: string) {
  await page.goto(`${address}/way`)
  await unfold(page.locator('#moves'), words)
  await page.getByRole('button', { name: words }).click()
  await isTold(page, 'Klart. Utmaningen står nu här')
}

export async function moveBack(page: Page, address: string) {
  const words = 'Gå tillbaka till att förstå'
  await page.goto(`${address}/way`)
  await unfold(page.locator('#moves'), words)
  const form = page.locator('details', { has: page.getByRole('button', { name: words }) })
  await form
    .getByLabel('Vi går tillbaka för att vi lärde oss att')
    .fill('Oljan var inte problemet, det var ensamheten.')
  const learnt = form.getByLabel('Vad lärde ni er?')
  if (await learnt.isVisible()) await learnt.fill('Fråga innan ni räknar.')
  await form.getByRole('button', { name: words }).click()
  await isTold(page, 'Klart. Utmaningen står nu här')
}

export async function assess(page: Page, address: string) {
  await page.goto(address)
  await page.locator('#assess > summary').click()
  const form = page.locator('#assess')
  const yes = form.getByRole('radio', { name: 'Ja', exact: true })
  await expect(yes).toHaveCount(7)
  for (const one of await yes.all()) await one.check()
  await form.getByRole('radio', { name: 'Vi känner problemet, inte lösningen' }).check()
  await form.getByRole('radio', { name: 'De berörda vet olika saker' }).check()
  await form.getByRole('button', { name: 'Spara min bedömning' }).click()
  await isTold(page, 'Din bedömning är sparad')
}

export async function listen(page: Page, field: string, who: string, text: string) {
  await unfold(page, 'Lägg till ett perspektiv')
  await page.getByLabel('Praktikfält').selectOption({ label: field })
  await page.getByLabel('Vem lyssnade ni på?').fill(who)
  await page.getByLabel('Vad sa de?').fill(text)
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await isTold(page, 'Perspektivet är med')
  await expect(page.getByText(text)).toBeVisible()
  await expect(page.getByLabel('Vad sa de?')).toBeEmpty()
}

export async function frame(page: Page, address: string) {
  await page.goto(address)
  await unfold(page, 'Ringa in problemet')
  await page.getByLabel('Problemet i en mening eller två').fill('Var och en räknar på sitt hus.')
  await page.getByLabel('Så tar vi oss an det').fill('Räkna på byn, ett kvarter i taget.')
  await page.locator('#frame').getByRole('button', { name: 'Spara' }).click()
  await isTold(page, 'Problemet är inringat')
}

export async function openRole(page: Page, address: string) {
  await page.goto(`${address}/people`)
  await unfold(page, 'Öppna en roll')
  await page.getByLabel('Vad ska personen göra?').fill('Räkna på tjugo hus')
  const skill = page.getByRole('combobox', { name: 'Kompetens 1' })
  await skill.fill(related)
  await page.getByRole('option', { name: related }).first().click()
  await page.getByLabel('Antal personer').fill('3')
  await page.getByRole('button', { name: 'Öppna rollen' }).click()
  await isTold(page, 'Rollen är öppen')
  await expect(page.getByLabel('Vad ska personen göra?')).toBeHidden()
}

export async function askForMandate(page: Page, title: string) {
  await page.goto('/my/mandate')
  await page.getByLabel('Vad ska det gälla?').selectOption({ label: title })
  await page.getByLabel('Timmar i månaden').fill('40')
  await page.getByLabel('Till och med').fill(inAYear)
  await page.getByLabel('Några ord till din arbetsgivare').fill('Det ligger nära mitt uppdrag.')
  await page.getByRole('button', { name: 'Be om mandat' }).click()
  await isTold(page, '40 timmar i månaden')
  await isTold(page, title)
}

export async function accept(page: Page, address: string, name: string) {
  await page.goto(`${address}/people`)
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) })
    .first()
  await unfold(card, 'Ta med i teamet')
  await card.getByRole('button', { name: 'Ta med' }).click()
  await isTold(page, 'Personen är med i teamet')
}

export async function invite(page: Page, address: string) {
  await page.goto(`${address}/people`)
  const suggested = page.getByRole('region', { name: 'Människor som kan passa' })
  const first = suggested
    .getByRole('listitem')
    .filter({ has: page.getByText('Bjud in', { exact: true }) })
    .first()
  await expect(first.getByRole('heading')).not.toBeEmpty()
  await unfold(first, 'Bjud in')
  await first.getByLabel('Några ord till personen').fill('Byn behöver någon som kan hus.')
  await first.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await isTold(page, 'Inbjudan är skickad')
}

export async function choose(page: Page, address: string, fold: string, field: string, label: string) {
  await page.goto(address)
  await unfold(page, fold)
  const form = page.locator('details', { has: page.locator('summary', { hasText: fold }) })
  await form.getByLabel(field).selectOption({ label })
  await form.getByRole('button', { name: 'Spara' }).click()
}

export async function closeLap(page: Page, address: string) {
  await page.goto(`${address}/way`)
  await unfold(page, 'Avsluta varvet')
  const form = page.locator('#close-cycle')
  await form.getByLabel('Vad lärde ni er?').fill('Ett kvarter i taget håller priset nere.')
  await form.getByRole('button', { name: 'Avsluta varvet' }).click()
  await isTold(page, 'Varvet är avslutat')
}

export async function implement(page: Page, address: string) {
  await page.goto(`${address}/way`)
  await unfold(page, 'Genomför på en plats')
  const form = page.locator('#implement')
  await form.getByLabel('Vad heter lösningen?').fill('Byns värmering')
  await form.getByLabel('Hubb').selectOption({ label: 'Kollektivet' })
  await form.getByRole('button', { name: 'Spara' }).click()
  await isTold(page, 'Genomförandet är antecknat')
}

export async function check(page: Page, address: string) {
  await page.goto(`${address}/way`)
  await unfold(page, 'Pröva om den håller \\(effektkoll\\)')
  const form = page.locator('#check')
  await form.getByLabel('Hur gick det?').selectOption('PASSED')
  await form.getByLabel('Vad såg ni?').fill('Elva hus är varma utan olja.')
  await form.getByRole('button', { name: 'Spara' }).click()
  await isTold(page, 'Effektkollen är antecknad')
}

export async function tellHours(page: Page, title: string, what: string) {
  await page.goto('/my')
  const promise = page
    .getByRole('region', { name: 'Det jag har lovat' })
    .getByRole('listitem')
    .filter({ hasText: title })
  await promise.getByRole('link', { name: 'Skriv in timmar' }).click()
  await page.getByLabel('Hur många timmar?').fill('6')
  await page.getByLabel('Vad gjorde du?').fill(what)
  await page.getByRole('button', { name: 'Spara timmarna' }).click()
  await isTold(page, 'Timmarna')
}

export async function vouch(page: Page, address: string, name: string, skill: string) {
  await page.goto(`${address}/people`)
  const team = page.getByRole('region', { name: 'Teamet', exact: true })
  await unfold(team, `Intyga något som ${name} kan`)
  const form = team.locator('details', { hasText: `Intyga något som ${name}` })
  await form.getByLabel('Vad har du sett').selectOption({ label: skill })
  await form.getByLabel('Vad såg du?').fill('Räknade så att ägarna förstod.')
  await form.getByRole('button', { name: 'Intyga' }).click()
}
