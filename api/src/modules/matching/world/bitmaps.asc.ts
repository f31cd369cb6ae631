/** All who stand in this bitmap too; with `again`, those who stood there already are put into that one. */
export function join(target: usize, source: usize, bytes: usize, again: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const had = v128.load(target + at), more = v128.load(source + at)
    if (again) v128.store(again + at, v128.or(v128.load(again + at), v128.and(had, more)))
    v128.store(target + at, v128.or(had, more))
  }
}

export function clear(target: usize, bytes: usize): void {
  memory.fill(target, 0, bytes)
}

/** All who stand in this list too. */
export function mark(target: usize, list: usize, chunk: usize): void {
  const end: usize = load<u32>(list + (chunk << 2), 4)
  for (let at: usize = load<u32>(list + (chunk << 2)); at < end; at += 2) {
    const place = <usize>load<u16>(at)
    const byte = target + (place >> 3)
    store<u8>(byte, load<u8>(byte) | (1 << (<u8>place & 7)))
  }
}
