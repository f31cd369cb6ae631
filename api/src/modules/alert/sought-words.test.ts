import { expect, test } from 'vitest'
import type { Sought } from './search.entity.js'
import { joined, wordsOf } from './sought-words.js'

const named = (code: string) => (code === '2380' ? 'Östersund' : code)
const said = (sought: unknown) => wordsOf(sought as Sought, named)

test('says all that a search looks for, in every language, and nothing that was typed', () => {
  const sought = {
    text: 'hemligt',
    themes: ['CLIMATE'],
    municipality: '2380',
    fitsMe: true,
    kilometres: 50,
    orRemote: true,
    hoursPerMonth: 10,
    sectors: ['PUBLIC'],
    languages: ['nb'],
  }
  expect(said(sought)).toEqual({
    sv: 'orden du skrev, har en roll där du kan allt som krävs, klimat, Östersund, högst 50 km bort, eller på distans, högst 10 timmar i månaden, offentlig sektor, skriven på bokmål',
    nb: 'ordene du skrev, har en rolle der du kan alt som kreves, klima, Östersund, høyst 50 km unna, eller på avstand, høyst 10 timer i måneden, offentlig sektor, skrevet på bokmål',
    en: 'the words you wrote, has a role of which you can do all that is required, climate, Östersund, 50 km away at most, or from afar, 10 hours a month at most, public sector, written in Norwegian',
  })
})

test('tells several searches apart', () => {
  expect(joined([said({ themes: ['HEALTH'] }), said({ isRecruiting: true })]).sv).toBe('hälsa; söker människor')
})
