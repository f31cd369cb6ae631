type Part = { role: 'LEAD' | 'CO_OWNER' | 'RECEIVER' | 'SPONSOR'; organization: { id: string } }

/** Who owns it, the lead first. One organisation may stand in several roles; here it is named once. */
export function owners<Some extends Part>(parts: readonly Some[]): Some[] {
  const owning = parts.filter(({ role }) => role === 'LEAD' || role === 'CO_OWNER')
  const leadFirst = [...owning].sort((one, other) => Number(other.role === 'LEAD') - Number(one.role === 'LEAD'))
  return leadFirst.filter(
    (part, index) => leadFirst.findIndex((one) => one.organization.id === part.organization.id) === index,
  )
}
