import type { Constructor } from '@mikro-orm/core'
import type { Migration } from '@mikro-orm/migrations'
import { Migration20261122042536_first } from './Migration20261122042536_first.js'
import { Migration20261122055440_imports } from './Migration20261122055440_imports.js'
import { Migration20261122061435_TeamDrafts } from './Migration20261122061435_TeamDrafts.js'
import { Migration20261122055556_Words } from './Migration20261122055556_Words.js'
import { Migration20261122063825_Curation } from './Migration20261122063825_Curation.js'
import { Migration20261122063322_import_indexes } from './Migration20261122063322_import_indexes.js'
import { Migration20261122072040_KeptSearches } from './Migration20261122072040_KeptSearches.js'
import { Migration20261122072712_Meaning } from './Migration20261122072712_Meaning.js'
import { Migration20261122072408_people_changes } from './Migration20261122072408_people_changes.js'
import { Migration20261122093434_FittedBefore } from './Migration20261122093434_FittedBefore.js'
import { Migration20261122094445_catalogue_told } from './Migration20261122094445_catalogue_told.js'
import { Migration20261122093226_Endorsements } from './Migration20261122093226_Endorsements.js'
import { Migration20261122093341_shown_claims } from './Migration20261122093341_shown_claims.js'
import { Migration20261122124204_rested_on } from './Migration20261122124204_rested_on.js'
import { Migration20261122125536_count_noise } from './Migration20261122125536_count_noise.js'
import { Migration20261122154244_HowOften } from './Migration20261122154244_HowOften.js'

/** In the order they are run. `pnpm --filter @mellanrum/api migration` writes the next one; read it before it is committed. */
export const migrations: { name: string; class: Constructor<Migration> }[] = [
  { name: 'Migration20261122042536_first', class: Migration20261122042536_first },
  { name: 'Migration20261122055440_imports', class: Migration20261122055440_imports },
  { name: 'Migration20261122061435_TeamDrafts', class: Migration20261122061435_TeamDrafts },
  { name: 'Migration20261122055556_Words', class: Migration20261122055556_Words },
  { name: 'Migration20261122063825_Curation', class: Migration20261122063825_Curation },
  { name: 'Migration20261122063322_import_indexes', class: Migration20261122063322_import_indexes },
  { name: 'Migration20261122072040_KeptSearches', class: Migration20261122072040_KeptSearches },
  { name: 'Migration20261122072712_Meaning', class: Migration20261122072712_Meaning },
  { name: 'Migration20261122072408_people_changes', class: Migration20261122072408_people_changes },
  { name: 'Migration20261122093434_FittedBefore', class: Migration20261122093434_FittedBefore },
  { name: 'Migration20261122094445_catalogue_told', class: Migration20261122094445_catalogue_told },
  { name: 'Migration20261122093226_Endorsements', class: Migration20261122093226_Endorsements },
  { name: 'Migration20261122093341_shown_claims', class: Migration20261122093341_shown_claims },
  { name: 'Migration20261122124204_rested_on', class: Migration20261122124204_rested_on },
  { name: 'Migration20261122125536_count_noise', class: Migration20261122125536_count_noise },
  { name: 'Migration20261122154244_HowOften', class: Migration20261122154244_HowOften },
]
