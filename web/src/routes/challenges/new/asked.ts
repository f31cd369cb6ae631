import { m } from '#lib/paraglide/messages.js'
import type { Page } from './steps.ts'

/** The words of each step: what is asked, why, and how others have answered. */
export const asked: Record<Page, { ask: () => string; why: () => string; examples: readonly (() => string)[] }> = {
  question: {
    ask: m.post_ask_question,
    why: m.post_why_question,
    examples: [m.post_example_title_1, m.post_example_title_2, m.post_example_not],
  },
  owners: { ask: m.post_ask_owners, why: m.post_why_owners, examples: [m.post_example_owners] },
  place: { ask: m.post_ask_place, why: m.post_why_place, examples: [m.post_example_place] },
  background: {
    ask: m.post_ask_background,
    why: m.post_why_background,
    examples: [m.post_example_background, m.post_example_causes],
  },
  sustainability: {
    ask: m.post_ask_sustainability,
    why: m.post_why_sustainability,
    examples: [m.post_example_sustainability],
  },
  track: { ask: m.post_ask_track, why: m.post_why_track, examples: [m.post_track_bridge] },
  quick: { ask: m.post_quick_title, why: m.post_quick_lead, examples: [m.post_example_quick] },
}

export const nameOf = {
  question: m.post_step_question,
  owners: m.post_step_owners,
  place: m.post_step_place,
  background: m.post_step_background,
  sustainability: m.post_step_sustainability,
  track: m.post_step_track,
}

export const sdgName = [
  m.post_sdg_1,
  m.post_sdg_2,
  m.post_sdg_3,
  m.post_sdg_4,
  m.post_sdg_5,
  m.post_sdg_6,
  m.post_sdg_7,
  m.post_sdg_8,
  m.post_sdg_9,
  m.post_sdg_10,
  m.post_sdg_11,
  m.post_sdg_12,
  m.post_sdg_13,
  m.post_sdg_14,
  m.post_sdg_15,
  m.post_sdg_16,
  m.post_sdg_17,
]
