export type Coming = {
  what: 'seen' | 'assess' | 'listen' | 'frame' | 'frameSoon' | 'people' | 'review' | 'answer'
  address?: string
}
type Posted = { slug: string; isWaiting: boolean; track: 'LOOP' | 'SHORT' }

/** What happens with a challenge once it has been sent off, in order. */
export function whatComes({ slug, isWaiting, track }: Posted): Coming[] {
  if (isWaiting) return [{ what: 'review' }, { what: 'answer' }]
  const at = (place: string) => `/challenges/${slug}${place}`
  const people: Coming = { what: 'people', address: at('/people') }
  if (track === 'SHORT')
    return [{ what: 'seen', address: at('') }, { what: 'frameSoon', address: at('#frame') }, people]
  return [
    { what: 'seen', address: at('') },
    { what: 'assess', address: at('#assess') },
    { what: 'listen', address: at('/perspectives#add-perspective') },
    { what: 'frame', address: at('#frame') },
    people,
  ]
}
