import { randomUUID } from 'node:crypto'
import { strToU8, zipSync, zlibSync } from 'fflate'
import type { Page } from '@playwright/test'
import { expect, test } from './kit/site.ts'

const resume = JSON.stringify({
  basics: { name: 'Påhittad Person', email: 'hemlig@example.org' },
  work: [{ name: 'Hemliga bolaget', position: 'Processledare' }],
  skills: [{ name: 'Trygghet', keywords: ['lavinsäkerhet'] }],
})
const candidate = `<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
  <hr:FamilyName>Hemlig</hr:FamilyName><hr:PositionTitle>Processledare</hr:PositionTitle><hr:CompetencyName>lavinsäkerhet</hr:CompetencyName></Candidate>`
const passport = `<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><PersonName><Surname>Hemlig</Surname></PersonName></Identification>
  <WorkExperienceList><WorkExperience><Position><Label>Processledare</Label></Position></WorkExperience></WorkExperienceList>
  <Skills><Other><Description>&lt;p&gt;lavinsäkerhet&lt;/p&gt;</Description></Other></Skills></LearnerInfo></SkillsPassport>`
const pdf = () => {
  const parts = [
    strToU8('%PDF-1.7\n1 0 obj <<>>\nstream\n'),
    zlibSync(strToU8(candidate)),
    strToU8('\nendstream\nendobj\n'),
  ]
  return Buffer.concat(parts)
}
const linkedIn = zipSync({
  'Skills.csv': strToU8('Name\nLavinsäkerhet\n'),
  'Positions.csv': strToU8('Company Name,Title\nHemliga bolaget,Processledare\n'),
  'messages.csv': strToU8('FROM,CONTENT\nHemlig,Hej\n'),
})

const files: [string, string, Buffer][] = [
  ['cv.json', 'a JSON Resume', Buffer.from(resume)],
  ['cv.xml', 'a Europass', Buffer.from(candidate)],
  ['old.xml', 'an older Europass', Buffer.from(passport)],
  ['cv.pdf', 'a Europass PDF', pdf()],
  ['export.zip', 'a LinkedIn export', Buffer.from(linkedIn)],
]

async function pick(page: Page, name: string, buffer: Buffer) {
  await page.goto('/my/skills/read')
  await page.getByLabel('Läs från en fil').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

for (const [name, what, buffer] of files) {
  test(`reads ${what} in the browser, and sends only the words it shows`, async ({ page, signIn }) => {
    await signIn('Elin')
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.postData() ?? ''))
    await pick(page, name, buffer)
    const box = page.getByRole('textbox', { name: 'Text' })
    await expect(box).toHaveValue(/processledare/i)
    await expect(box).toHaveValue(/lavinsäkerhet/i)
    await expect(box).not.toHaveValue(/hemlig/i)
    await page.getByRole('button', { name: 'Leta i texten' }).click()
    await expect(page.getByRole('checkbox', { name: 'lavinsäkerhet' })).not.toBeChecked()
    await expect(
      page.getByRole('checkbox', { name: 'processledning' }).or(page.getByText('processledning').first()),
    ).toBeVisible()
    expect(sent.filter((body) => /hemlig/i.test(body))).toEqual([])
  })
}

test('says in plain words what is the matter with a file', async ({ page, signIn }) => {
  await signIn('Elin')
  const troubles: [string, string, string][] = [
    ['cv.json', '{"skills": [', 'verkar vara skadad'],
    ['cv.xml', '<Candidate>', 'verkar vara skadad'],
    ['photo.jpg', 'JFIF', 'känner inte igen'],
    ['cv.pdf', '%PDF-1.4', 'kopiera texten'],
    ['export.zip', 'PK\u0003\u0004', 'verkar vara skadad'],
  ]
  for (const [name, text, words] of troubles) {
    await pick(page, name, Buffer.from(text))
    await expect(page.locator('#file-error')).toContainText(words)
  }
})

test('adds what is ticked and nothing else, and forgets the text', async ({ page, signInSomebody }) => {
  await signInSomebody()
  await page.goto('/my/skills/read')
  await page
    .getByRole('textbox', { name: 'Text' })
    .fill('Jag har arbetat med biodling-qwxz. Numera lavinsäkerhet och jakt.')
  await page.getByRole('button', { name: 'Leta i texten' }).click()
  await page.getByRole('button', { name: 'Lägg till det jag kryssat för' }).click()
  await expect(page.getByRole('alert')).toContainText('Kryssa för minst en sak')
  await page.getByRole('checkbox', { name: 'lavinsäkerhet' }).check()
  await page.getByLabel('Hur väl: lavinsäkerhet').selectOption('4')
  await page.getByLabel('Hur har du visat').selectOption('WORK')
  await page.getByRole('button', { name: 'Lägg till det jag kryssat för' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 sak är tillagd' })).toBeVisible()
  const shown = page.getByRole('listitem').filter({ hasText: 'lavinsäkerhet' })
  await expect(shown).toContainText('visat i arbete')
  await expect(page.getByRole('listitem').filter({ hasText: /^jakt/ })).toHaveCount(0)
  for (const path of ['/my/skills', '/my/skills/read']) {
    await page.goto(path)
    expect(await page.content()).not.toContain('qwxz')
  }
})

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })

  test('reads a pasted text, and says that a file takes a script', async ({ page, signIn }) => {
    await signIn('Sofia')
    await page.goto('/my/skills/read')
    await expect(page.locator('noscript p')).toBeVisible()
    const read = page.getByRole('button', { name: 'Leta i texten' })
    await read.click()
    await expect(page.locator('#text-error')).toBeVisible()
    const long = 'lavinsäkerhet '.repeat(8000)
    await page.getByRole('textbox', { name: 'Text' }).fill(long)
    await read.click()
    await expect(page.locator('#text-error')).toContainText('40')
    expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toHaveLength(long.length)
    await page.getByRole('textbox', { name: 'Text' }).fill('070 123 45 67')
    await read.click()
    await expect(page.getByText('Vi hittade inga kompetenser')).toBeVisible()
    await page.getByRole('textbox', { name: 'Text' }).fill('Håller i lavinsäkerhet')
    await read.click()
    await expect(page.getByText('För att du skriver ”lavinsäkerhet”')).toBeVisible()
  })

  test('answers a proposed skill, and whoever proposed it reads the answer', async ({ page, signIn }) => {
    const [skill, words] = [`pimpelfiske ${randomUUID().slice(0, 8)}`, `Nästan samma sak ${randomUUID()}.`]
    await signIn('Sofia')
    await page.goto('/my/skills')
    await page.getByRole('textbox', { name: 'Vad ska det heta?' }).fill(skill)
    await page.getByRole('button', { name: 'Föreslå' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: skill })).toContainText('Väntar på svar')
    await signIn('Greta')
    await page.goto('/administration/skills')
    const proposal = page.getByRole('listitem').filter({ hasText: skill }).first()
    await proposal.getByText('Det finns redan, under ett annat namn').click()
    await proposal.getByRole('textbox', { name: 'Vilken kompetens' }).fill('jakt')
    await proposal.getByRole('button', { name: 'Sök' }).last().click()
    const again = page.getByRole('listitem').filter({ hasText: skill }).first()
    await again.getByRole('radio', { name: 'jakt', exact: true }).check()
    await again.getByRole('textbox', { name: 'Några ord' }).last().fill(words)
    await again.getByRole('button', { name: 'Låt ordet leda dit' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Ordet leder nu till jakt' })).toBeVisible()
    await signIn('Sofia')
    await page.goto('/my/skills')
    const answer = page.getByRole('listitem').filter({ hasText: skill })
    await expect(answer).toContainText('Ett annat ord för jakt')
    await expect(answer).toContainText(words)
  })
})
