export type Posted = {
  id: string
  data: object
  errors: object
  message?: App.Superforms.Message
}
export type Answer = { form?: Posted; message?: App.Superforms.Message } | null | undefined

/** What came back to this form of the page, if it was the one that was sent. */
export const postedTo = (answer: Answer, id: string): Posted | undefined =>
  answer?.form?.id === id ? answer.form : undefined

/** What was typed comes back as it was typed; otherwise what is known. */
export function valueOf(posted: Posted | undefined, name: string, otherwise = ''): string {
  const value = (posted?.data as Record<string, unknown> | undefined)?.[name]
  return value === undefined || value === null ? otherwise : String(value)
}

export function errorsOf(posted: Posted | undefined, name: string): string[] | undefined {
  const errors = (posted?.errors as Record<string, unknown> | undefined)?.[name]
  return Array.isArray(errors) ? (errors as string[]) : undefined
}
