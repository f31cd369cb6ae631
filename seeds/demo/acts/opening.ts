import { idOf } from '../../ids.js'
import type { Scene } from '../scene.js'
import { idIn, type Lang } from './said.js'

const openForPeople = `mutation ($input: OpenForPeopleInput!) { openForPeople(input: $input) { id } }`

export interface OpeningWish {
  title: string
  description?: string
  /** `skill:level` by importance. */
  required?: string[]
  desired?: string[]
  learnable?: string[]
  hours?: number
  places?: number
  isRemote?: boolean
  language?: Lang
}

const skillsOf = (wish: OpeningWish) =>
  (
    [
      ['REQUIRED', wish.required],
      ['DESIRED', wish.desired],
      ['LEARNABLE', wish.learnable],
    ] as const
  ).flatMap(([importance, skills]) =>
    (skills ?? []).map((written) => {
      const [key, level = '2'] = written.split(':')
      return { skill: idOf('skill', key!), importance, level: Number(level) }
    }),
  )

/** To say whom one looks for. */
export const openingVerbs = (scene: Scene) => ({
  open: (day: number, by: string, challenge: string, wish: OpeningWish) =>
    idIn(scene, by, day, openForPeople, {
      input: {
        challenge,
        title: wish.title,
        description: wish.description,
        skills: skillsOf(wish),
        hoursPerMonth: wish.hours ?? 8,
        places: wish.places ?? 1,
        isRemotePossible: wish.isRemote ?? true,
        answerWithinDays: 21,
        language: wish.language ?? 'sv',
      },
    }),
})
