// AssemblyScript, not TypeScript: the loops that look at everyone. Built to dist/…/sieve.wasm by `pnpm build`.
// People stand in chunks of 65,536; a bitmap of a chunk is 8 KB. A skill many hold is one bitmap over everyone, another
// a list of places within each chunk. An "address" is two words: a base, and what to add to it per chunk.

const BITMAP: usize = 8192

@inline
function resolve(address: usize, chunk: usize): usize {
  return <usize>load<u32>(address) + <usize>load<u32>(address, 4) * chunk
}

function scatter(target: usize, list: usize, chunk: usize): void {
  let at: usize = load<u32>(list + (chunk << 2))
  const end: usize = load<u32>(list + (chunk << 2), 4)
  for (; at < end; at += 2) {
    const place: u32 = load<u16>(at)
    const word = target + <usize>((place >> 5) << 2)
    store<u32>(word, load<u32>(word) | (1 << place))
  }
}

function join(target: usize, source: usize, from: usize, to: usize): void {
  for (let at = from; at < to; at += 16)
    v128.store(target + at, v128.or(v128.load(target + at), v128.load(source + at)))
}

function without(target: usize, source: usize, from: usize, to: usize): void {
  for (let at = from; at < to; at += 16)
    v128.store(target + at, v128.andnot(v128.load(target + at), v128.load(source + at)))
}

function keep(target: usize, source: usize, from: usize, to: usize): void {
  for (let at = from; at < to; at += 16)
    v128.store(target + at, v128.and(v128.load(target + at), v128.load(source + at)))
}

/** As the ones above, and whoever is there already is put into the bitmap that follows. */
function scatterAgain(target: usize, list: usize, chunk: usize): void {
  let at: usize = load<u32>(list + (chunk << 2))
  const end: usize = load<u32>(list + (chunk << 2), 4)
  for (; at < end; at += 2) {
    const place: u32 = load<u16>(at)
    const word = target + <usize>((place >> 5) << 2)
    const bit: u32 = 1 << place
    const had = load<u32>(word)
    store<u32>(word + BITMAP, load<u32>(word + BITMAP) | (had & bit))
    store<u32>(word, had | bit)
  }
}

function joinAgain(target: usize, source: usize, from: usize, to: usize): void {
  for (let at = from; at < to; at += 16) {
    const had = v128.load(target + at), more = v128.load(source + at)
    v128.store(target + BITMAP + at, v128.or(v128.load(target + BITMAP + at), v128.and(had, more)))
    v128.store(target + at, v128.or(had, more))
  }
}

/** Makes the bitmaps of a chunk that are not there as they are, for some blocks. Each step: what to do, target, address. */
export function prepare(steps: usize, count: i32, chunk: usize, firstBlock: i32, lastBlock: i32): void {
  const from = <usize>firstBlock << 4
  const to = <usize>lastBlock << 4
  for (let step = 0; step < count; step++, steps += 16) {
    const kind = load<u32>(steps)
    const target: usize = load<u32>(steps, 4)
    if (kind == 0) memory.fill(target, 0, BITMAP)
    else if (kind == 1) scatter(target, <usize>load<u32>(steps, 8), chunk)
    else if (kind == 2) join(target, resolve(steps + 8, chunk), from, to)
    else if (kind == 3) keep(target, resolve(steps + 8, chunk), from, to)
    else if (kind == 4) without(target, resolve(steps + 8, chunk), from, to)
    else if (kind == 5) scatterAgain(target, <usize>load<u32>(steps, 8), chunk)
    else joinAgain(target, resolve(steps + 8, chunk), from, to)
  }
}

/** The plan's addresses, as they are in this chunk. */
export function locate(addresses: usize, count: i32, chunk: usize, out: usize): void {
  for (let one = 0; one < count; one++, addresses += 8, out += 4) store<u32>(out, <u32>resolve(addresses, chunk))
}

/**
 * Adds up, for 128 people at a time and bit by bit, how many units each could have, and looks closer at those who reach
 * what their block needs. `ones` and `twos` are bitmaps worth so many units; `units` tells for every 65,536 points lacking
 * how few units make them up. Answers with how many were found, each written out with the most they could have by skills.
 */
export function sieve(
  ones: usize, countOfOnes: i32, twos: usize, countOfTwos: i32,
  rests: usize, units: usize, starts: usize, alive: usize, firstBlock: i32, lastBlock: i32, floor: i32, slack: i32,
  terms: usize, points: usize, countOfTerms: i32, first: i32, out: usize,
): i32 {
  const from = out
  for (let block = firstBlock; block < lastBlock; block++) {
    const rest = load<i32>(rests + (<usize>block << 2))
    if (rest < 0) continue
    const lacking = floor - rest
    const need: i32 = lacking <= 0 ? 1 : <i32>load<u8>(units + (<usize>lacking >> 16))
    if (need > 31) continue
    const at = <usize>block << 4
    const start = starts + <usize>(need * 80)
    let p0 = v128.load(start), p1 = v128.load(start, 16), p2 = v128.load(start, 32)
    let p3 = v128.load(start, 48), p4 = v128.load(start, 64)
    let reached = i32x4.splat(0)
    for (let one = 0; one < countOfOnes; one += 4) {
      const entry = ones + (<usize>one << 2)
      const a = v128.load(<usize>load<u32>(entry) + at), b = v128.load(<usize>load<u32>(entry, 4) + at)
      const c = v128.load(<usize>load<u32>(entry, 8) + at), d = v128.load(<usize>load<u32>(entry, 12) + at)
      const ab = v128.xor(a, b)
      const e = v128.or(v128.and(a, b), v128.and(p0, ab))
      p0 = v128.xor(p0, ab)
      const cd = v128.xor(c, d)
      const f = v128.or(v128.and(c, d), v128.and(p0, cd))
      p0 = v128.xor(p0, cd)
      const ef = v128.xor(e, f)
      let carry = v128.or(v128.and(e, f), v128.and(p1, ef))
      p1 = v128.xor(p1, ef)
      let next = v128.and(p2, carry)
      p2 = v128.xor(p2, carry)
      carry = v128.and(p3, next)
      p3 = v128.xor(p3, next)
      next = v128.and(p4, carry)
      p4 = v128.xor(p4, carry)
      reached = v128.or(reached, next)
    }
    for (let one = 0; one < countOfTwos; one += 2) {
      const entry = twos + (<usize>one << 2)
      const a = v128.load(<usize>load<u32>(entry) + at), b = v128.load(<usize>load<u32>(entry, 4) + at)
      const ab = v128.xor(a, b)
      let carry = v128.or(v128.and(a, b), v128.and(p1, ab))
      p1 = v128.xor(p1, ab)
      let next = v128.and(p2, carry)
      p2 = v128.xor(p2, carry)
      carry = v128.and(p3, next)
      p3 = v128.xor(p3, next)
      next = v128.and(p4, carry)
      p4 = v128.xor(p4, carry)
      reached = v128.or(reached, next)
    }
    reached = v128.and(reached, v128.load(alive + at))
    if (!v128.any_true(reached)) continue
    for (let half = 0; half < 2; half++) {
      let bits: u64 = half == 0 ? i64x2.extract_lane(reached, 0) : i64x2.extract_lane(reached, 1)
      while (bits != 0) {
        const place = (<u32>block << 7) + (<u32>half << 6) + <u32>ctz(bits)
        bits &= bits - 1
        let sum = slack
        const byte: usize = place >> 3
        const shift: u32 = place & 7
        for (let term = 0; term < countOfTerms; term++) {
          const bit = (<u32>load<u8>(<usize>load<u32>(terms + (<usize>term << 2)) + byte) >> shift) & 1
          sum += load<i32>(points + (<usize>term << 2)) & -bit
        }
        if (sum < lacking) continue
        store<u32>(out, <u32>first + place)
        store<i32>(out, sum, 4)
        out += 8
      }
    }
  }
  return <i32>((out - from) >> 3)
}

@inline
function add(place: usize, points: i32, stamp: u16, sums: usize, stamps: usize, touched: usize, count: i32): i32 {
  if (load<u16>(stamps + (place << 1)) == stamp) return count
  store<u16>(stamps + (place << 1), stamp)
  const sum = load<i32>(sums + (place << 2))
  store<i32>(sums + (place << 2), sum + points)
  if (sum != 0) return count
  store<u32>(touched + (<usize>count << 2), <u32>place)
  return count + 1
}

/**
 * For what few hold: adds up points person by person. Each term is an address, its points, and its need (a need counts
 * once, by its first term that a person has) in the lower half of the last word; the highest bit of that word says that it is a bitmap.
 */
export function gather(
  terms: usize, count: i32, chunk: usize, sums: usize, stamps: usize, touched: usize,
  rests: usize, alive: usize, floor: i32, first: i32, out: usize,
): i32 {
  const from = out
  let found: i32 = 0
  for (let term = 0; term < count; term++, terms += 16) {
    const points = load<i32>(terms, 8)
    const mark = load<u32>(terms, 12)
    const stamp = <u16>mark
    if (mark >> 31) {
      const bitmap = resolve(terms, chunk)
      for (let word: usize = 0; word < BITMAP; word += 8) {
        let bits = load<u64>(bitmap + word)
        while (bits != 0) {
          found = add((word << 3) + <usize>ctz(bits), points, stamp, sums, stamps, touched, found)
          bits &= bits - 1
        }
      }
    } else {
      const list: usize = load<u32>(terms)
      let at: usize = load<u32>(list + (chunk << 2))
      const end: usize = load<u32>(list + (chunk << 2), 4)
      for (; at < end; at += 2) found = add(<usize>load<u16>(at), points, stamp, sums, stamps, touched, found)
    }
  }
  for (let one = 0; one < found; one++) {
    const place: usize = load<u32>(touched + (<usize>one << 2))
    const sum = load<i32>(sums + (place << 2))
    store<i32>(sums + (place << 2), 0)
    store<u16>(stamps + (place << 1), 0)
    const rest = load<i32>(rests + ((place >> 7) << 2))
    if (rest < 0 || sum + rest < floor || !((<u32>load<u8>(alive + (place >> 3)) >> (<u32>place & 7)) & 1)) continue
    store<u32>(out, <u32>first + <u32>place)
    store<i32>(out, sum, 4)
    out += 8
  }
  return <i32>((out - from) >> 3)
}
