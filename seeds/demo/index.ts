import { settleMeaning, type Env } from '@mellanrum/api'
import { loadCatalogue } from '../load-catalogue.js'
import { verbsOf } from './acts/index.js'
import { seatCast } from './cast.js'
import { fillSeats } from './crowd/index.js'
import { holdEvents } from './events.js'
import { setGoals } from './outcomes.js'
import { openScene } from './scene.js'
import { nameThoseToBe } from './sign-in.js'
import { bus, carbonDiet, energyCommunity } from './stories/climate.js'
import { rightPeopleFirst, welcome } from './stories/attractiveness.js'
import { schoolAbsence, unequalHealth } from './stories/health.js'
import { emptyShop, seatNewcomers } from './stories/newcomers.js'
import { mandates } from './stories/mandates.js'
import { booking, premises } from './stories/premises.js'
import { skillsSupply } from './stories/skills-supply.js'
import { draftOnly, foodWaste, homePreparedness } from './stories/smaller.js'
import { wishes } from './stories/wishes.js'

const stories = [
  premises,
  foodWaste,
  carbonDiet,
  schoolAbsence,
  booking,
  bus,
  rightPeopleFirst,
  homePreparedness,
  skillsSupply,
  energyCommunity,
  unequalHealth,
  welcome,
  draftOnly,
  emptyShop,
]

/** The demonstration region, always the same, counted from the day it is loaded. Says what it is doing. */
export async function loadDemo(env: Env, today: Date, say: (line: string) => void) {
  const scene = await openScene(env, today)
  try {
    say('the catalogue of skills, places and organisations')
    await loadCatalogue(scene.system().em)
    await settleMeaning(scene.system())
    say('the invented people')
    await seatNewcomers(scene)
    await seatCast(scene)
    await fillSeats(scene)
    const verbs = verbsOf(scene)
    for (const [at, story] of stories.entries()) {
      say(`challenge ${at + 1} of ${stories.length}`)
      await story(verbs)
    }
    await mandates(verbs)
    await wishes(verbs)
    await holdEvents(scene)
    await setGoals(scene)
    await nameThoseToBe(scene)
  } finally {
    await scene.close()
  }
}
