import type { SubmitFunction } from '$app/forms'
import type { Attachment } from 'svelte/attachments'
import { freshDraft, isIn, isTypedKind, sealDraft, type Draft } from './drafts.ts'

const keyOf = (name: string) => `draft:${name}`

/**
 * What is typed stays in this browser for a day, also when the session ends, the net goes or the way back leads through a
 * mail: `<form {@attach keepDraft('propose')} use:enhance={sendDraft('propose')}>`. What the server handed back wins.
 */
export const keepDraft =
  (name: string): Attachment<HTMLFormElement> =>
  (form) => {
    const save = () => localStorage.setItem(keyOf(name), sealDraft(draftOf(form), Date.now()))
    restore(form, freshDraft(localStorage.getItem(keyOf(name)), Date.now()))
    form.addEventListener('input', save)
    form.addEventListener('change', save)
    return () => {
      form.removeEventListener('input', save)
      form.removeEventListener('change', save)
    }
  }

/** Sends the form, and forgets the draft once it has been taken in. A refusal keeps it. */
export const sendDraft =
  (name: string): SubmitFunction =>
  () =>
  async ({ result, update }) => {
    const isTakenIn = result.type === 'success' || (result.type === 'redirect' && !result.location.includes('/sign-in'))
    if (isTakenIn) forgetDraft(name)
    await update()
  }

export const forgetDraft = (name: string): void => localStorage.removeItem(keyOf(name))

/** What was kept through a signing in and is sent now need not be kept here as well. */
export function forgetDraftsIn(sent: readonly (readonly [string, string])[]): void {
  for (const key of draftKeys())
    if (isIn(sent, freshDraft(localStorage.getItem(key), Date.now()))) localStorage.removeItem(key)
}

/** At sign-out: the next one at this keyboard is perhaps somebody else. */
export function forgetAllDrafts(): void {
  for (const key of draftKeys()) localStorage.removeItem(key)
}

const draftKeys = () => Object.keys(localStorage).filter((key) => key.startsWith('draft:'))

function draftOf(form: HTMLFormElement): Draft {
  const draft: Draft = {}
  for (const control of form.elements) {
    const kind = kindOf(control)
    if (kind === undefined || !isTypedKind(kind)) continue
    const { name, value, checked } = control as HTMLInputElement
    if (name && (checked || (kind !== 'checkbox' && kind !== 'radio'))) (draft[name] ??= []).push(value)
  }
  return draft
}

function restore(form: HTMLFormElement, draft: Draft) {
  for (const control of form.elements) {
    const kind = kindOf(control)
    if (kind === undefined || !isTypedKind(kind)) continue
    const input = control as HTMLInputElement
    const kept = draft[input.name]
    if (kind === 'checkbox' || kind === 'radio') input.checked ||= kept?.includes(input.value) ?? false
    else if (!input.value && kept?.[0]) input.value = kept[0]
  }
}

function kindOf(control: Element): string | undefined {
  if (control instanceof HTMLInputElement) return control.type
  if (control instanceof HTMLTextAreaElement) return 'textarea'
  return control instanceof HTMLSelectElement ? 'select' : undefined
}
