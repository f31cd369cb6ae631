import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, signIn, test, type Who } from './kit/site.ts'
import {
  accept,
  askForMandate,
  assess,
  check,
  choose,
  closeLap,
  frame,
  implement,
  inAYear,
  invite,
  isTold,
  listen,
  moveBack,
  moveOn,
  openRole,
  post,
  tellHours,
  unfold,
  vouch,
} from './kit/acts.ts'
import { watch } from './kit/watch.ts'

test.describe.configure({ timeout: 1_200_000 })

test('a challenge walks the whole road, from posted to a solution in use, in the browsers of those who do it', async ({
  browser,
  baseURL,
}) => {
  const title = `Varma hus i ${randomUUID().slice(0, 8)}`
  const faults: (() => string[])[] = []

  async function browserOf(who: Who): Promise<Page> {
    const context = await browser.newContext({ baseURL })
    faults.push(watch(context, baseURL!))
    await signIn(context, baseURL!, who)
    return context.newPage()
  }
  const [karin, elin, marianne, amina] = await Promise.all([
    browserOf('Karin'),
    browserOf('Elin'),
    browserOf('Marianne'),
    browserOf('Amina'),
  ])

  const address = await test.step('Karin posts it, one question at a time', () => post(karin, title))

  await test.step('she assesses it, listens to two fields of practice, frames it and opens it for people', async () => {
    await moveOn(karin, address, 'Gå vidare till att förstå')
    await assess(karin, address)
    await karin.goto(`${address}/perspectives`)
    await listen(karin, 'Näringsliv', 'Två rörmokare i Hammarstrand', 'Ingen vågar lova ett pris.')
    await listen(karin, 'Medborgare', 'Byalaget', 'Vi eldar hellre ved än väntar.')
    await moveOn(karin, address, 'Gå vidare till att ringa in')
    await frame(karin, address)
    await moveOn(karin, address, 'Gå vidare till att bilda team')
    await openRole(karin, address)
  })

  await test.step('Elin finds it because a related skill fits, reads why, applies and asks for a mandate', async () => {
    await elin.goto('/challenges?skills=1')
    const card = elin.getByRole('listitem').filter({ has: elin.getByRole('link', { name: title }) })
    await expect(card).toContainText('Varför du')
    await card.getByRole('link', { name: title }).click()
    await elin.getByRole('link', { name: 'Jag vill vara med' }).click()
    const role = elin.getByRole('article').filter({ hasText: 'Räkna på tjugo hus' })
    await expect(role).toContainText('dataanalys')
    await unfold(role, 'Jag vill vara med')
    await role.getByLabel('Några ord till dem som äger utmaningen').fill('Jag räknar på utsläpp och vill lära mig hus.')
    await role.getByRole('button', { name: 'Skicka' }).click()
    await isTold(elin, 'Din ansökan är skickad')
    await askForMandate(elin, title)
  })

  await test.step('Marianne grants forty hours until a date', async () => {
    await marianne.goto('/employer')
    const wish = marianne.getByRole('article').filter({ hasText: title })
    await expect(wish).toContainText('Elin Fjällgren ber om 40 timmar i månaden')
    await wish.getByLabel('Timmar i månaden').fill('40')
    await wish.getByLabel('Till och med').fill(inAYear)
    await wish.getByRole('button', { name: 'Ge mandat' }).click()
    await isTold(marianne, 'Mandatet är givet')
    await elin.goto('/my')
    await expect(elin.getByText(/ger dig 40 timmar i månaden till/).first()).toBeVisible()
  })

  await test.step('Amina accepts her, invites one who is suggested, and names a lead and a receiver', async () => {
    await accept(amina, address, 'Elin Fjällgren')
    await invite(amina, address)
    await choose(amina, `${address}/people`, 'Säg vem som leder', 'Vem leder?', 'Elin Fjällgren')
    await isTold(amina, 'Teamet har någon som leder')
    await choose(amina, `${address}/people`, 'Säg vem som tar emot lösningen', 'Mottagare', 'Ragunda kommun')
    await isTold(amina, 'Det finns en mottagare')
  })

  await test.step('the team co-creates, goes back to understanding with a reason, and comes forward in a second lap', async () => {
    await moveOn(elin, address, 'Gå vidare till att samskapa')
    await moveBack(elin, address)
    await expect(elin.getByText('varv 2').first()).toBeVisible()
    await assess(karin, address)
    await moveOn(elin, address, 'Gå vidare till att ringa in')
    await moveOn(elin, address, 'Gå vidare till att bilda team')
    await moveOn(elin, address, 'Gå vidare till att samskapa')
    await closeLap(elin, address)
    await moveOn(elin, address, 'Gå vidare till att genomföra')
  })

  await test.step('it is implemented at a hub, passes an effect check and is in use', async () => {
    await implement(elin, address)
    await check(elin, address)
    await moveOn(elin, address, 'Gå vidare till att nyttiggöra')
    await elin.goto(`${address}/way`)
    await expect(elin.getByText('används sedan')).toBeVisible()
    await expect(
      elin.getByText('Vi går tillbaka', { exact: false }).or(elin.getByText('Oljan var inte problemet')).first(),
    ).toBeVisible()
  })

  await test.step('Elin has told her hours, Karin vouches for what she saw, and Elin lets it stand', async () => {
    await tellHours(elin, title, 'Räknade på nitton hus')
    await vouch(karin, address, 'Elin Fjällgren', 'dataanalys')
    await isTold(karin, 'Intyget är skickat')
    await elin.goto('/my/skills')
    const offer = elin.getByRole('listitem').filter({ hasText: title })
    await offer.getByRole('button', { name: /^Ja, visa det.*dataanalys/ }).click()
    await isTold(elin, 'Intyget står nu vid kompetensen')
    await expect(elin.getByRole('listitem').filter({ hasText: 'intygat av andra' })).toContainText('dataanalys')
  })

  expect(faults.flatMap((told) => told())).toEqual([])
})
