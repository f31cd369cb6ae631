import { m } from '#lib/paraglide/messages.js'

const words: Record<string, () => string> = {
  follow: m.challenge_done_follow,
  unfollow: m.challenge_done_unfollow,
  publish: m.challenge_done_publish,
  unlist: m.challenge_done_unlist,
  archive: m.challenge_done_archive,
  return: m.challenge_done_return,
  translate: m.challenge_done_translate,
  assess: m.challenge_done_assess,
  frame: m.challenge_done_frame,
  perspective: m.challenge_done_perspective,
  apply: m.challenge_done_apply,
  endorse: m.challenge_done_endorse,
  unendorse: m.challenge_done_unendorse,
  withdraw: m.challenge_done_withdraw,
  accept: m.challenge_done_accept,
  decline: m.challenge_done_decline,
  invite: m.challenge_done_invite,
  revoke: m.challenge_done_revoke,
  lead: m.challenge_done_lead,
  receiver: m.challenge_done_receiver,
  open: m.challenge_done_open,
  close: m.challenge_done_close,
  advance: m.challenge_done_advance,
  track: m.challenge_done_track,
  cycle: m.challenge_done_cycle,
  dialogue: m.challenge_done_dialogue,
  plan: m.challenge_done_plan,
  run: m.challenge_done_run,
  review: m.challenge_done_review,
  implement: m.challenge_done_implement,
  check: m.challenge_done_check,
}

/** What was just done, said on the page one comes back to. */
export const doneWords = (name: string | null): string | undefined =>
  name !== null && Object.hasOwn(words, name) ? words[name]!() : undefined
