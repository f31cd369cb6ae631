/** Which option the arrow keys lead to; -1 is the text box itself. Round and round, so that the last is near the first. */
export function stepTo(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return current + 1 < count ? current + 1 : 0
    case 'ArrowUp':
      return current > 0 ? current - 1 : count - 1
    case 'PageDown':
      return count - 1
    case 'PageUp':
      return 0
    default:
      return undefined
  }
}

/** Waits until the typing pauses, and only the last wish is answered. */
export function lately<Wish, Answer>(
  ask: (wish: Wish) => Promise<Answer>,
  answer: (found: Answer) => void,
  pause = 150,
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  return (wish: Wish) => {
    clearTimeout(timer)
    const mine = ++latest
    timer = setTimeout(async () => {
      const found = await ask(wish).catch(() => undefined)
      if (found !== undefined && mine === latest) answer(found)
    }, pause)
  }
}
