import { strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { xmlInPdf } from './pdf.ts'
import { readFile } from './read-file.ts'
import { readXml } from './xml.ts'

const read = (name: string, text: string) => readFile(name, strToU8(text))
const resume = {
  basics: { name: 'Påhittad Person', email: 'p@example.org' },
  work: [{ name: 'Bolaget', position: 'Energirådgivare' }],
  skills: [{ name: 'Energi', level: 'Master', keywords: ['energikartläggning', 'upphandling'] }, null],
  languages: [{ language: 'Norsk', fluency: 'Native' }],
}
const passport = {
  SkillsPassport: {
    LearnerInfo: {
      Identification: { PersonName: { FirstName: 'Påhittad' } },
      WorkExperience: [{ Position: { Label: 'Kommunikatör' }, Employer: { Name: 'Bolaget' } }],
      Skills: {
        Computer: { Description: '<p>Kalkylark</p>' },
        Linguistic: { MotherTongue: [{ Description: { Label: 'svenska' } }] },
      },
    },
  },
}

describe('files with skills in them', () => {
  it('reads what one can and has been from a JSON Resume, and no names', () => {
    expect(read('cv.json', JSON.stringify(resume))).toEqual({
      words: ['Energi', 'energikartläggning', 'upphandling', 'Energirådgivare', 'Norsk'],
    })
  })

  it('reads a Europass in JSON', () => {
    expect(read('cv.json', JSON.stringify(passport))).toEqual({ words: ['Kommunikatör', 'Kalkylark', 'svenska'] })
  })

  it('reads two tables of a LinkedIn export, once each word, and opens no others', () => {
    const zip = zipSync({
      'Export/Skills.csv': strToU8('\uFEFFName\r\nUpphandling\r\n"Ledning, av projekt"\r\nUpphandling\r\n'),
      'Positions.csv': strToU8('Company Name,Title,Description\nBolaget,Projektledare,"Hemligt, med\nradbrytning"\n'),
      'Connections.csv': strToU8('Name\nNågon Annan\n'),
    })
    expect(readFile('export.zip', zip)).toEqual({ words: ['Upphandling', 'Ledning, av projekt', 'Projektledare'] })
    expect(read('Skills.csv', 'Name\nUpphandling')).toEqual({ words: ['Upphandling'] })
  })

  it('finds the XML that a Europass PDF carries, packed or plain', () => {
    const xml = '<?xml version="1.0"?><Candidate><CompetencyName>Räkna</CompetencyName></Candidate>'
    const pdf = (stream: Uint8Array) => {
      const [head, foot] = [strToU8('%PDF-1.7\n1 0 obj <<>>\nstream\r\n'), strToU8('\nendstream\nendobj')]
      return new Uint8Array([...head, ...stream, ...foot])
    }
    expect(xmlInPdf(pdf(strToU8(xml)))?.trim()).toBe(xml.slice(xml.indexOf('<')))
    expect(xmlInPdf(pdf(zlibSync(strToU8(xml))))).toContain('Räkna')
    expect(readFile('cv.pdf', pdf(strToU8('nothing')))).toEqual({ trouble: 'PDF_WITHOUT_DATA' })
  })

  it.each([
    ['nothing', '', 'EMPTY'],
    ['a half JSON', '{"skills": [', 'BROKEN'],
    ['another JSON', '{"recipe": "soup"}', 'UNKNOWN'],
    ['a JSON list', '[1, 2]', 'UNKNOWN'],
    ['a CV without skills', '{"skills": [], "work": 3}', 'EMPTY'],
    ['half a zip', 'PK\u0003\u0004 and then nothing', 'BROKEN'],
    ['just words', 'Hej', 'UNKNOWN'],
    ['a PDF without data', '%PDF-1.4 nothing here', 'PDF_WITHOUT_DATA'],
  ])('says what is the matter with %s', (_, text, trouble) => {
    expect(read('file', text)).toEqual({ trouble })
  })

  it('opens nothing that swells, one table or many, packed or in a PDF', () => {
    const table = (letter: string, letters: number) => strToU8(`Name\n${letter.repeat(letters)}`)
    const tables = [...'abcdefghi'].map((letter) => [`${letter}/Skills.csv`, table(letter, 1_000_000)])
    expect(readFile('a.zip', zipSync(Object.fromEntries(tables)))).toEqual({
      words: [...'abcd'].map((letter) => letter.repeat(1_000_000)),
    })
    expect(readFile('a.zip', zipSync({ 'Skills.csv': table('a', 5_000_000) }))).toEqual({ trouble: 'UNKNOWN' })
    const xml = `<Candidate><CompetencyName>${'x'.repeat(6_000_000)}</CompetencyName></Candidate>`
    const pdf = [strToU8('%PDF-1.7\nstream\n'), zlibSync(strToU8(xml)), strToU8('\nendstream')]
    expect(readFile('a.pdf', Buffer.concat(pdf))).toEqual({ trouble: 'PDF_WITHOUT_DATA' })
  })

  it('reads a PDF of many beginnings once, and not one that never ends', () => {
    const many = `%PDF-1.7\n${'stream\n'.repeat(200_000)}`
    expect(read('a.pdf', many)).toEqual({ trouble: 'PDF_WITHOUT_DATA' })
    expect(xmlInPdf(strToU8(`${many}<Candidate/>endstream`))).toBe('<Candidate/>')
  })

  it('opens no XML that declares what it is made of', () => {
    const bomb = `<!DOCTYPE Candidate [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><Candidate><CompetencyName>&b;</CompetencyName></Candidate>`
    expect(() => readXml(bomb)).toThrow('declares')
  })

  it('says so when an archive has no table we know, or a file is too large', () => {
    expect(readFile('a.zip', zipSync({ 'Photos.csv': strToU8('Name\nx') }))).toEqual({ trouble: 'UNKNOWN' })
    expect(readFile('a.csv', new Uint8Array(50_000_001))).toEqual({ trouble: 'TOO_LARGE' })
  })
})
