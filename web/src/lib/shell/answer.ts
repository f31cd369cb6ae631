const refused = 'main [aria-invalid="true"], main [role="alert"]'
const told = 'main [role="status"][tabindex]'

/** The answer to a form may stand far from its button, at the field to be mended or at the top: one is taken there. */
export const goToAnswer = (status: number): void =>
  document.querySelector<HTMLElement>(status >= 400 ? refused : told)?.focus()
