/** What is asked, as words one after the other in the order in which `layout.ts` writes them. Addresses are bytes. */
@unmanaged
export class Question {
  records: u32
  claims: u32
  alive: u32
  rests: u32
  blocks: u32
  kindOf: u32
  spanOf: u32
  byKind: u32
  bySpan: u32
  bests: u32
  /** Points beside skills: by home for those who come there and those who work from afar, by trait (of which standings go with languages), by hours told. */
  onSite: u32
  remote: u32
  sectors: u32
  fields: u32
  standings: u32
  hours: u32
  lastHours: u32
  always: i32
  /** Of lists: four words each, an address, what to add to it per chunk, points, and the number of what counts once. */
  lists: u32
  countOfLists: u32
  /** Of bitmaps: a base, and what to add to it per chunk. First those worth one unit, then two, then four, then each once. */
  addresses: u32
  countOfAddresses: u32
  located: u32
  ones: u32
  twos: u32
  fours: u32
  /** Of those once each, the strongest first: where they are located, what each is worth, and how many they are. */
  each: u32
  points: u32
  bitmaps: u32
  /** What everyone is taken to have; of the bitmaps, those without a unit together, and all. */
  slack: i32
  unitless: i32
  mostByBitmaps: i32
  /** How few units make up for every 65,536 points that are lacking, and where a sum begins that overflows with them. */
  units: u32
  starts: u32
  isOnlyReached: u32
  /** Bitmaps of who stands in a list, and in more than one; for these the sums. */
  once: u32
  sums: u32
  stamps: u32
  touched: u32
  /** Of one list, those who may still reach the floor. */
  passed: u32
  waiting: u32
  /** Of the skills exactly: the first way by each skill, the needs, and what is near in thousandths by its units. */
  first: u32
  needs: u32
  met: u32
  qualities: u32
  lastQuality: u32
  out: u32
  /** How many of those found have how much. */
  steps: u32
  /** By skill, what claiming it is worth at most; what is added for everyone, and the most that all can give. */
  worths: u32
  base: i32
  most: i32
  people: u32
  /** The most that anyone in each block claims. Lists cost as much as so many blocks; points of a unit, and of any claim. */
  claimsOf: u32
  price: u32
  unit: i32
  spare: i32
  /** Whether anyone may have less than nothing beside skills: who is not among those asked for. */
  leavesOut: u32
}

/** A skill that meets a need: by a link (with what each kind of claim comes to), or by being near. */
@unmanaged
export class Way {
  next: u32
  need: u32
  /** 1 by a link, 2 the very skill, 4 such that who has it holds what is needed. */
  flags: u32
  /** By kind of claim: how well, or, for what is near, how well it is shown. */
  table: u32
  near: f64
}

/** One need, with how much it weighs for who holds the very skill, for others, and for those with no claims. */
@unmanaged
export class Need {
  own: f64
  others: f64
  none: f64
  learning: f64
  isLacked: u32
  /** Of one person. Said: 1 anything, 2 holds the very skill, 4 wants it. */
  said: u32
  quality: i32
  isHeld: u32
  near: i32
  /** Of several: the units of all they claim that is near it. */
  leaning: i32
}
/** Sums over all needs, then what the parts can give. */
@unmanaged
export class Whole {
  others: f64
  none: f64
  lackOthers: f64
  lackNone: f64
  fits: f64
  skill: f64
  learns: f64
}
