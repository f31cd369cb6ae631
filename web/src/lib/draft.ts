import type { Attachment } from 'svelte/attachments'

type Draft = Record<string, string[]>

/** What is typed stays in this tab, also when the session ends or the net goes, until the form has been answered. */
export const keepDraft =
  (name: string): Attachment<HTMLFormElement> =>
  (form) => {
    const key = `draft:${name}`
    const save = () => sessionStorage.setItem(key, JSON.stringify(draftOf(form)))
    restore(form, sessionStorage.getItem(key))
    form.addEventListener('input', save)
    form.addEventListener('change', save)
    return () => {
      form.removeEventListener('input', save)
      form.removeEventListener('change', save)
    }
  }

/** Called when the form has done its work: `use:enhance={() => ({ result, update }) => …}` or on the next page. */
export const forgetDraft = (name: string): void => sessionStorage.removeItem(`draft:${name}`)

export function draftOf(form: HTMLFormElement): Draft {
  const draft: Draft = {}
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') (draft[name] ??= []).push(value)
  return draft
}

function restore(form: HTMLFormElement, kept: string | null) {
  if (!kept) return
  const draft = JSON.parse(kept) as Draft
  for (const control of form.elements) {
    if (isTyped(control) && !control.value) control.value = draft[control.name]?.[0] ?? ''
    if (isChecked(control) && draft[control.name]?.includes(control.value)) control.checked = true
  }
}

const untyped = new Set(['hidden', 'checkbox', 'radio', 'submit', 'button', 'password', 'file'])

const isTyped = (control: Element): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement ||
  (control instanceof HTMLInputElement && !untyped.has(control.type))

const isChecked = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')
