/** What changed rows say of people: a statement over `changed`, the rows as they became or as they last were. */
type Told = string

type Event = 'insert' | 'update' | 'delete'

const trigger = (table: string, told: Told, event: Event) => ({
  name: `${table}_${event}_tells`,
  timing: 'after' as const,
  events: [event],
  forEach: 'statement' as const,
  expression: `create trigger "${table}_${event}_tells" after ${event} on "${table}"
    referencing ${event === 'delete' ? 'old' : 'new'} table as changed
    for each statement execute function tell_of_people('${told.replaceAll("'", "''")}')`,
})

/**
 * For entities whose rows say something of people that this process and others may keep in memory: each change leaves
 * word of whom it was about, in its own transaction, so that no one has to ask whether anything is new.
 */
export const tellsOfPeople = (
  table: string,
  told: Told,
  events: readonly Event[] = ['insert', 'update', 'delete'],
) => ({
  triggers: events.map((event) => trigger(table, told, event)),
})
