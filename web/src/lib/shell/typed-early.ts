import { onMount, tick } from 'svelte'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * On a slow line one types before the scripts are there, and Svelte then writes into every control what the server had put in
 * it. The outermost layout comes to life before any control does: asked there, this notes what people have made of the page,
 * and says it again once all of it is alive.
 */
export function keepWhatWasTypedEarly(): void {
  if (typeof document === 'undefined') return
  const controls = [...document.querySelectorAll<Control>('input, textarea, select')]
  const sayAgain = controls.filter(isChanged).map(noteOf)
  onMount(() => void tick().then(() => sayAgain.forEach((say) => say())))
}

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return control.selectedIndex !== indexFromServer(control)
  if (isTickable(control)) return control.checked !== control.defaultChecked
  return control.value !== control.defaultValue
}

/** One that nobody has marked begins with its first choice. */
function indexFromServer({ options }: HTMLSelectElement): number {
  return Math.max(
    [...options].findLastIndex((option) => option.defaultSelected),
    0,
  )
}

const isTickable = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)

function noteOf(control: Control): () => void {
  const { value } = control
  const isTicked = isTickable(control) && control.checked
  const caret = control === document.activeElement && 'selectionStart' in control ? control.selectionStart : null
  return () => {
    if (isTickable(control)) control.checked = isTicked
    else if (control.value !== value) control.value = value
    if (caret !== null && 'setSelectionRange' in control) control.setSelectionRange(caret, caret)
    // Who listens, a kept draft or a search while typing, has not heard of it.
    for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }))
  }
}
