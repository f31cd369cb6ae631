/** What a person has been and can, in the two kinds of Europass; not where, when or with whom. */
const told = new Set(['PositionTitle', 'CompetencyName', 'DegreeName', 'ProgramName'])
const skillGroups = [
  'Communication',
  'Organisational',
  'JobRelated',
  'Computer',
  'Other',
  'MotherTongue',
  'ForeignLanguage',
]

export function readXml(text: string): string[] | null {
  // No Europass declares anything; what does may make much of little, or of other files.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new SyntaxError('declares')
  const [, root] = /<((?:\w+:)?(?:SkillsPassport|Candidate))\b/.exec(text) ?? []
  if (!root) return null
  // Cut off in the middle: found here, since what a parser says of it would stand in the console.
  if (!text.includes(`</${root}>`)) throw new SyntaxError('no end')
  const page = new DOMParser().parseFromString(text, 'application/xml')
  if (page.querySelector('parsererror')) throw new SyntaxError('not XML')
  return [...page.getElementsByTagName('*')].filter(isTold).map((element) => plain(element.textContent ?? ''))
}

function isTold({ localName, parentElement }: Element): boolean {
  if (told.has(localName)) return true
  const above = parentElement?.localName ?? ''
  if (localName === 'Label')
    return above === 'Position' || skillGroups.includes(parentElement?.parentElement?.localName ?? '')
  if (localName === 'Title') return above === 'Education'
  return localName === 'Description' && skillGroups.includes(above)
}

/** Descriptions may hold HTML of their own, as text. */
const plain = (text: string) =>
  /<\w/.test(text)
    ? (new DOMParser().parseFromString(text.replace(/<(\/p|\/li|br)\b/g, '. <$1'), 'text/html').body.textContent ?? '')
    : text
