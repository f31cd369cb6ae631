export type Spot = { x: number; y: number }

const golden = Math.PI * (3 - Math.sqrt(5))

/** Things at the same place are laid around it like seeds in a sunflower, so that each can be seen and pressed. */
export function spread<Thing extends Spot>(things: readonly Thing[], distance: number): Thing[] {
  const groups: Thing[][] = []
  for (const thing of things) {
    const near = groups.find(([first]) => first && Math.hypot(first.x - thing.x, first.y - thing.y) < distance)
    if (near) near.push(thing)
    else groups.push([thing])
  }
  return groups.flatMap((group) => group.map((thing, index) => ({ ...thing, ...around(group[0]!, index, distance) })))
}

function around(centre: Spot, index: number, distance: number): Spot {
  const reach = distance * Math.sqrt(index)
  return {
    x: Math.round((centre.x + reach * Math.cos(index * golden)) * 10) / 10,
    y: Math.round((centre.y + reach * Math.sin(index * golden)) * 10) / 10,
  }
}
