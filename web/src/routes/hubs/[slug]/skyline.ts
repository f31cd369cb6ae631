export type House = { x: number; width: number; height: number; roof: number }

/** A stream of numbers from a word: the same word always draws the same place. */
function numbersFrom(word: string): () => number {
  let state = [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const WIDTH = 800

/** Houses side by side: taller and flat-roofed in a city, low with ridges in the country. */
export function housesOf(seed: string, isRural: boolean): House[] {
  const next = numbersFrom(seed)
  const houses: House[] = []
  for (let x = 40; x < WIDTH - 90;) {
    const width = 34 + Math.round(next() * 36)
    const height = (isRural ? 26 : 40) + Math.round(next() * (isRural ? 16 : 64))
    houses.push({ x, width, height, roof: isRural || next() < 0.4 ? Math.round(width * 0.42) : 0 })
    x += width + (isRural ? 18 + Math.round(next() * 60) : 4 + Math.round(next() * 16))
  }
  return houses
}

/** Mountains behind, as one line from edge to edge. */
export function ridgeOf(seed: string): string {
  const next = numbersFrom(`${seed} ridge`)
  const tops = Array.from(
    { length: 7 },
    (_, at) => `${Math.round((WIDTH * (at + 0.5)) / 7)} ${30 + Math.round(next() * 60)}`,
  )
  return `M0 110 L${tops.join(' L')} L${WIDTH} 110 V160 H0 Z`
}
