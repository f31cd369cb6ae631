/** The only concepts without anything broader: the shelves of the catalogue. */
export const roots: string[] = [
  'climate-and-energy',
  'premises-and-property',
  'skills-supply',
  'health-and-care',
  'learning-and-education',
  'digital-and-data',
  'economy-and-business',
  'law-and-public-administration',
  'co-creation-and-leadership',
  'communication-and-media',
  'culture-and-leisure',
  'tourism-and-hospitality',
  'land-and-nature',
  'crafts-and-building',
  'safety-and-preparedness',
  'places-and-attractiveness',
  'transversal-skills',
  'languages',
  'lived-experience',
]

/** Words that really mean two things, as `sv:word`. Each needs a reason here; there are none so far. */
export const ambiguities: string[] = []
