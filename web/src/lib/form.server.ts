import { fail, type RequestEvent } from '@sveltejs/kit'
import { setError, superValidate, type SuperValidated } from 'sveltekit-superforms'
import { valibot } from 'sveltekit-superforms/adapters'
import * as v from 'valibot'
import { m } from './paraglide/messages.js'
import type { Refusal } from './refusals.server.ts'

type Entries = Record<string, unknown>
type FormSchema = v.ObjectSchema<v.ObjectEntries, v.ErrorMessage<v.ObjectIssue> | undefined>
export type Form<Schema extends FormSchema> = SuperValidated<v.InferOutput<Schema>, App.Superforms.Message>

v.setGlobalMessage((issue) => issueWords(issue))

/** The posted words, checked: `form.data` holds them also when they are wrong, so nothing typed is lost. */
export const read = <Schema extends FormSchema>(event: RequestEvent, schema: Schema): Promise<Form<Schema>> =>
  superValidate(event.request, valibot(schema)) as Promise<Form<Schema>>

/** A form to begin with, filled with what is known. */
export const begin = <Schema extends FormSchema>(
  schema: Schema,
  known?: Partial<v.InferInput<Schema>>,
): Promise<Form<Schema>> => superValidate(known, valibot(schema), { errors: false }) as Promise<Form<Schema>>

/** Hands the form back with what is wrong in it. */
export const invalid = <Out extends Entries>(form: SuperValidated<Out>) => fail(400, { form })

/** Puts a refusal where it belongs: at its field when the form has it, else above the form. */
export function refuse<Out extends Entries>(form: SuperValidated<Out>, refusal: Refusal) {
  form.message = messageFrom(refusal)
  form.valid = false
  if (refusal.field && refusal.field in form.data) {
    form.message = undefined
    setError(form, refusal.field as never, refusal.words)
  }
  return fail(refusal.status, { form })
}

/** For a form that is only a button: what was refused, in words. */
export const refuseButton = (refusal: Refusal) => fail(refusal.status, { message: messageFrom(refusal) })

const messageFrom = ({ words }: Refusal): App.Superforms.Message => ({ kind: 'refusal', words })

/** What is wrong with a field, said as what to write. */
function issueWords(issue: v.BaseIssue<unknown>): string {
  const limit = Number(issue.requirement)
  switch (issue.type) {
    case 'non_empty':
      return m.invalid_required()
    case 'min_length':
      return limit <= 1 || issue.input === '' ? m.invalid_required() : m.invalid_too_short({ least: limit })
    case 'max_length':
      return m.invalid_too_long({ most: limit })
    case 'min_value':
      return m.invalid_too_small({ least: limit })
    case 'max_value':
      return m.invalid_too_big({ most: limit })
    case 'email':
      return m.invalid_email()
    case 'picklist':
    case 'enum':
      return m.invalid_choice()
    case 'number':
    case 'integer':
      return m.invalid_number()
    case 'iso_date':
    case 'date':
      return m.invalid_date()
    default:
      return issue.input === '' || issue.input === undefined ? m.invalid_required() : m.invalid_other()
  }
}
