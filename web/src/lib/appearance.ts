export const appearances = ['auto', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

export const appearanceFrom = (word: string | null | undefined): Appearance =>
  appearances.find((appearance) => appearance === word) ?? 'auto'
