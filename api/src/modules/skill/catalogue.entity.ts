import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy'
import { NotPersonal } from '../../base/personal.js'

/**
 * One row for each transaction that has changed a word of the catalogue, left by triggers: whoever keeps the words in
 * memory looks here to know whether what it keeps is still so. A row tells its transaction by number and time, since
 * numbers alone come again when a database is laid back from a copy. Processes are told at once, so that what they keep is
 * mostly new again before anyone asks.
 */
@NotPersonal('that the catalogue has changed')
@Entity()
export class CatalogueChange {
  @PrimaryKey({ type: 'text' })
  transaction!: string
}

/** For entities whose rows the words of the catalogue are made of. */
export const tellsOfChange = {
  triggers: [
    {
      timing: 'after' as const,
      events: ['insert' as const, 'update' as const, 'delete' as const],
      forEach: 'statement' as const,
      body: `insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; perform pg_notify('catalogue_change', ''); return null;`,
    },
  ],
}
