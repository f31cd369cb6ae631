/**
 * Opens a `<details>` from the start, and leaves one alone that is not: written as `open={false}` it would be shut again, with what was
 * typed in it, when scripts arrive on a slow line after somebody has opened it.
 */
export const opened = (isOpen: boolean): { open?: true } => (isOpen ? { open: true } : {})
