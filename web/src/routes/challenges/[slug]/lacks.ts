/** Where what is lacking can be put right. Words for the codes are the refusals' own. */
const places: Record<string, string> = {
  CHALLENGE_NEEDS_FINAL_ASSESSMENT: '#assess',
  CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS: '/perspectives#add-perspective',
  CHALLENGE_NEEDS_PROBLEM_STATEMENT: '#frame',
  CHALLENGE_NEEDS_APPROACH: '#frame',
  CHALLENGE_NEEDS_TEAM_LEAD: '/people#lead',
  CHALLENGE_NEEDS_RECEIVER: '/people#receiver',
  CHALLENGE_NEEDS_CYCLE_CLOSED_WITH_LEARNING: '/way#close-cycle',
  CHALLENGE_NEEDS_PLACE_OF_USE: '/way#implement',
  CHALLENGE_NEEDS_PASSED_EFFECT_CHECK: '/way#check',
  CHALLENGE_NEEDS_FAILED_EFFECT_CHECK: '/way#check',
}

export const placeFor = (slug: string, code: string): string => `/challenges/${slug}${places[code] ?? '/way#moves'}`
