export type Coming = {
  what: 'seen' | 'assess' | 'listen' | 'frame' | 'frameSoon' | 'people' | 'review' | 'answer'
  address?: string
}
type Posted = { slug: string; isWaiting: boolean; track: 'LOOP' | 'SHORT' }

/** What happens with a challenge once it has been sent off, in order. */
export function whatComes({ slug, isWaiting, track }: Posted): Coming[] {
  if (isWaiting) return [{ what: 'review' }, { what: 'answer' }]
  const at = (tab: string) => `/challenges/${slug}${tab}`
  const people: Coming = { what: 'people', address: at('/people') }
  if (track === 'SHORT')
    return [{ what: 'seen', address: at('') }, { what: 'frameSoon', address: at('/problem') }, people]
  return [
    { what: 'seen', address: at('') },
    { what: 'assess', address: at('/problem') },
    { what: 'listen', address: at('/perspectives') },
    { what: 'frame', address: at('/problem') },
    people,
  ]
}
