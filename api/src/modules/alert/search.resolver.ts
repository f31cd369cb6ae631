import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { ChallengeFilter } from '../challenge/index.js'
import { mySavedSearches, removeSavedSearch, saveSearch, type SavedSearchRow } from './search.actions.js'
import { AlertPace, SavedSearch, SoughtThings } from './search.entity.js'

@Resolver(() => SavedSearch)
export class SavedSearchResolver {
  @Allow('search:keep')
  @Query(() => [SavedSearch], { description: 'The searches the viewer keeps, the last first; at most 20.' })
  mySavedSearches(@Ctx() ctx: Context) {
    return mySavedSearches(ctx)
  }

  @Allow('search:keep')
  @Mutation(() => SavedSearch, {
    description:
      'Keeps a search: when a new challenge fits, a letter says so. The same one again is the one that was, by the pace that is said now. Of the filter, region, organization, hub, mine, followed and publication are not kept. Refuses: SEARCH_EMPTY, TOO_MANY_SEARCHES.',
  })
  saveSearch(
    @Ctx() ctx: Context,
    @Arg('filter', () => ChallengeFilter, { description: 'What to look for.' }) filter: ChallengeFilter,
    @Arg('pace', () => AlertPace, {
      nullable: true,
      description: 'How often at most it writes; within the hour, or as it was, without one.',
    })
    pace?: AlertPace | null,
  ) {
    return saveSearch(ctx, filter, pace)
  }

  @Allow('search:keep')
  @Mutation(() => Boolean, { description: 'Keeps it no longer; also true when it is gone already.' })
  removeSavedSearch(@Ctx() ctx: Context, @Arg('search', () => ID, { description: 'The search.' }) search: string) {
    return removeSavedSearch(ctx, search)
  }

  @FieldResolver(() => SoughtThings, { description: 'What is looked for.' })
  sought(@Root() { sought }: SavedSearchRow) {
    return sought
  }
}
