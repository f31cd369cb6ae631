import { Challenge, ChallengeEvent, Event, EventLink, Hub, Language } from '@mellanrum/api'
import { idOf } from '../ids.js'
import type { Scene } from './scene.js'

type Held = [
  slug: string,
  title: [sv: string, nb: string, en: string],
  day: number,
  days: number,
  place: string,
  hub?: string,
]

/** The events are real; the days are set around today for the demonstration, hence marked as made up. */
// oxfmt-ignore
const held: Held[] = [
  ['storsjoyran', ['Storsjöyran', 'Storsjöyran', 'Storsjöyran'], 250, 3, 'Östersund'],
  ['vastgard-game-fair', ['Västgård Game Fair', 'Västgård Game Fair', 'Västgård Game Fair'], 262, 3, 'Trångsviken'],
  ['st-olavsloppet', ['St Olavsloppet', 'St. Olavsloppet', 'The St Olav relay'], 220, 4, 'Östersund – Trondheim'],
  ['storsjocupen', ['Storsjöcupen', 'Storsjöcupen', 'Storsjöcupen'], 228, 5, 'Östersund'],
  ['omstallningsarenan', ['Omställningsarenan för klimatet', 'Omstillingsarenaen for klimaet', 'The transition arena for the climate'], 18, 1, 'Östersund', 'samverket'],
  ['regiondagen', ['Regiondagen', 'Regiondagen', 'Region Day'], 33, 1, 'Östersund'],
  ['myndighetsfestivalen', ['Myndighetsfestivalen', 'Myndighetsfestivalen', 'The festival of public agencies'], 74, 1, 'Östersund', 'norra-station'],
  ['guldgalan', ['Guldgalan', 'Guldgalan', 'The Golden Gala'], 96, 1, 'Östersund'],
  ['varldscupen-langdskidor', ['Världscupen i längdskidor', 'Verdenscupen i langrenn', 'Cross-country World Cup'], 41, 3, 'Östersund'],
  ['varldscupen-skidskytte', ['Världscupen i skidskytte', 'Verdenscupen i skiskyting', 'Biathlon World Cup'], 9, 6, 'Östersund'],
  ['jul-pa-jamtli', ['Jul på Jamtli', 'Jul på Jamtli', 'Christmas at Jamtli'], 20, 2, 'Östersund'],
  ['skordefesten', ['Skördefesten', 'Høstfesten', 'The harvest feast'], -60, 1, 'Klövsjö', 'kollektivet'],
  ['nordiska-ungdomsspelen', ['Nordiska ungdomsspelen', 'De nordiske ungdomslekene', 'Nordic Youth Games'], 210, 4, 'Östersund'],
  ['europeisk-coworkingfestival', ['Europeisk coworkingfestival', 'Europeisk coworkingfestival', 'European coworking festival'], 130, 3, 'Vågåmo', 'beta'],
]

const links: [event: string, challenge: string, how: keyof typeof EventLink][] = [
  ['omstallningsarenan', 'koldioxidbantning', 'RECRUITING'],
  ['regiondagen', 'effektivare-lokalutnyttjande', 'SHOWCASE'],
  ['myndighetsfestivalen', 'kompetensforsorjning-over-kommungransen', 'WORKSHOP'],
  ['europeisk-coworkingfestival', 'tiltrekke-de-rette-folkene-forst', 'RECRUITING'],
  ['skordefesten', 'effektivare-lokalutnyttjande', 'CELEBRATION'],
  ['varldscupen-skidskytte', 'koldioxidbantning', 'DIALOGUE'],
]

export async function holdEvents({ system, dayOf }: Scene) {
  const { em } = system()
  for (const [slug, [sv, nb, en], day, days, place, hub] of held) {
    em.create(Event, {
      id: idOf('event', slug),
      title: { language: Language.sv, sv, nb, en },
      startsAt: at(dayOf(day), 9),
      endsAt: at(dayOf(day + days - 1), 16),
      isMadeUp: true,
      hub: hub ? em.getReference(Hub, idOf('hub', hub)) : null,
      slug,
      place,
    })
  }
  for (const [event, challenge, how] of links) {
    em.create(ChallengeEvent, {
      event: em.getReference(Event, idOf('event', event)),
      challenge: em.getReference(Challenge, idOf('challenge', challenge)),
      how: EventLink[how],
    })
  }
  await em.flush()
}

function at(day: Date, hour: number): Date {
  const moment = new Date(day)
  moment.setUTCHours(hour, 0, 0, 0)
  return moment
}
