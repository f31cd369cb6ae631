const IS_CLAIMED: u32 = 32
const IS_WANTED: u32 = 64
/** As in postings.ts: who wishes for no more than this has no more lessons than that. */
const FEW_WISHES: u32 = 2

/**
 * Puts some people into the postings of what they claim and wish for. For each skill, and that much further on for each
 * wish, `ends` has where its list goes on, or its bitmap with the lowest bit set.
 */
export function fill(records: usize, claims: usize, from: usize, to: usize, ends: usize, skills: usize, wishful: usize): void {
  for (let at = from; at < to; at++) {
    const record = records + at * 12
    let claim = claims + (<usize>load<u32>(record) << 2)
    const end = claim + (<usize>load<u16>(record, 6) << 2)
    let wishes: u32 = 0
    for (; claim < end; claim += 4) {
      const posting = ends + (<usize>load<u16>(claim) << 2)
      const said: u32 = load<u16>(claim, 2)
      if (said & IS_CLAIMED) put(posting, at)
      if (!(said & IS_WANTED)) continue
      put(posting + (skills << 2), at)
      wishes++
    }
    if (wishes > FEW_WISHES) set(wishful, at)
  }
}

@inline
function put(posting: usize, at: usize): void {
  const end: usize = load<u32>(posting)
  if (end & 1) set(end - 1, at)
  else {
    store<u16>(end, <u16>at)
    store<u32>(posting, <u32>end + 2)
  }
}

@inline
function set(bitmap: usize, at: usize): void {
  const byte = bitmap + (at >> 3)
  store<u8>(byte, load<u8>(byte) | (1 << (<u8>at & 7)))
}
