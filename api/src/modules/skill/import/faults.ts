/** A row that could not be used: where it stands, what is wrong, and what to do. */
export interface Fault {
  file: number
  line: number
  what: string
}

/** The whole import cannot go on, said to whoever runs it. Nothing of it is kept. */
export class CannotImport extends Error {}
