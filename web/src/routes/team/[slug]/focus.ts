import type { Attachment } from 'svelte/attachments'

const headingOf = (section: Element | null) =>
  document.getElementById(section?.getAttribute('aria-labelledby') ?? '') ?? null

/** What one pressed may be gone after the step: then one stands where it was, not at the top of the page. */
export const keepFocus =
  (otherwise: string): Attachment =>
  (node) => {
    let pressed: Element | null = null
    let section: Element | null = null
    const note = ({ target }: Event) => {
      pressed = target as Element
      section = pressed.closest('section')
    }
    function stay() {
      if (!pressed || pressed.isConnected || document.activeElement !== document.body) return
      pressed = null
      const left = section?.isConnected ? section : null
      const next =
        left?.querySelector<HTMLElement>('[data-next]') ?? headingOf(left) ?? document.getElementById(otherwise)
      if (next && next.tabIndex < 0) next.tabIndex = -1
      next?.focus()
    }
    const watcher = new MutationObserver(stay)
    node.addEventListener('focusin', note)
    watcher.observe(node, { childList: true, subtree: true })
    return () => {
      node.removeEventListener('focusin', note)
      watcher.disconnect()
    }
  }
