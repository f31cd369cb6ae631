/** What can be asked for of people and of roles, in the address of either page. */
export const hoursToAsk = [5, 10, 20, 40]
export const waysToAsk = [25, 50, 100, 250]

export const oneOf = (all: readonly number[], wish: string | null) => all.find((one) => String(one) === wish)

/** Working from afar goes with the way. */
export const without = <Among extends { afar: boolean }>(among: Among, name: Exclude<keyof Among, 'afar'>): Among => ({
  ...among,
  [name]: undefined,
  ...(name === 'km' && { afar: false }),
})
