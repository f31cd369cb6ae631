type Asks = { skills: readonly { importance: string }[]; isRemotePossible: boolean; hoursPerMonth: number }
export type Way = 'LEARN' | 'REMOTE' | 'HOURS'

/** So much beside one's own work is more than most can give. */
const MUCH = 12

/** What could bring people to a role that nobody fits: only what is not so already. */
export function waysToReach({ skills, isRemotePossible, hoursPerMonth }: Asks): Way[] {
  const ways: Way[] = []
  if (!skills.some(({ importance }) => importance === 'LEARNABLE')) ways.push('LEARN')
  if (!isRemotePossible) ways.push('REMOTE')
  if (hoursPerMonth > MUCH) ways.push('HOURS')
  return ways
}
