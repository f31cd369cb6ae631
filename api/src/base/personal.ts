export interface PersonalNote {
  /** What we need it for, in words a person understands. */
  purpose: string
  /** Differs with who the controller is: a public body may not lean on legitimate interest. */
  legalBasis: { public: string; private: string }
  retention: string
  visibility: string
  /** Whether it stands in the person's own export. Default true. */
  export?: boolean
  /** What erasure does: the row goes, the value is emptied, or it stays without the name. */
  erase: 'row' | 'empty' | 'stays without the name'
  /**
   * The property that says whose it is: `id` for a person's own row, a text for an e-mail address. Needed only where no
   * property points at a person, or more than one does.
   */
  of?: string
}
export type Note = { personal: PersonalNote } | { notPersonal: string }

const ofClass = new Map<object, Note>()
const ofField = new Map<object, Map<string, Note>>()

function mark(note: Note) {
  return (target: object, field?: string | symbol) => {
    if (field === undefined) return void ofClass.set(target, note)
    const owner = (target as { constructor: object }).constructor
    if (!ofField.has(owner)) ofField.set(owner, new Map())
    ofField.get(owner)!.set(String(field), note)
  }
}

/** This column or output field is about a person. On a class: every field in it is, unless said otherwise on the field. */
export const Personal = (note: PersonalNote) => mark({ personal: note })

/** This column or output field is not about a person, because… */
export const NotPersonal = (reason: string) => mark({ notPersonal: reason })

/** What is said of a field: on itself, else on its class, else on a class it extends. */
export function noteOf(owner: object, field: string): Note | undefined {
  for (let at: object | null = owner; at && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    const note = ofField.get(at)?.get(field) ?? ofClass.get(at)
    if (note) return note
  }
  return undefined
}
