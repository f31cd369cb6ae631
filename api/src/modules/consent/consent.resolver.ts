import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Language } from '../../base/localized.js'
import { giveConsent, withdrawConsent } from './consent.actions.js'
import { Purpose } from './consent.enums.js'
import { myConsents } from './consent.queries.js'
import { ConsentType, PersonalField } from './consent.type.js'
import { eraseMe } from './erase.actions.js'
import { myData, personalFields } from './my-data.queries.js'

const purposeWords = { description: 'What it is for.' }
const confirmationWords = { description: "The account's e-mail address, typed anew." }

@Resolver(() => ConsentType)
export class ConsentResolver {
  @Allow('consent:read')
  @Query(() => [ConsentType], { description: 'What I have agreed to: every purpose there is.' })
  myConsents(@Ctx() ctx: Context) {
    return myConsents(ctx)
  }

  @Allow('personal-fields:read')
  @Query(() => [PersonalField], { description: 'What is kept of people, why, how long and for whose eyes.' })
  personalFields(
    @Ctx() ctx: Context,
    @Arg('language', () => Language, { defaultValue: Language.en, description: 'The language to say it in.' })
    language: Language,
  ) {
    return personalFields(ctx, language)
  }

  @Allow('my-data:read')
  @Query(() => String, { description: 'Everything kept of me, as JSON.' })
  myData(@Ctx() ctx: Context) {
    return myData(ctx)
  }

  @Allow('consent:give')
  @Mutation(() => ConsentType, { description: 'Agrees to something.' })
  giveConsent(@Ctx() ctx: Context, @Arg('purpose', () => Purpose, purposeWords) purpose: Purpose) {
    return giveConsent(ctx, purpose)
  }

  @Allow('consent:give')
  @Mutation(() => ConsentType, { description: 'Takes back what I agreed to, with effect at once.' })
  withdrawConsent(@Ctx() ctx: Context, @Arg('purpose', () => Purpose, purposeWords) purpose: Purpose) {
    return withdrawConsent(ctx, purpose)
  }

  @Allow('my-data:erase')
  @Mutation(() => Boolean, {
    description: 'Erases me, for good; shared work stays without my name. Refuses: CONFIRMATION_DIFFERS.',
  })
  eraseMe(@Ctx() ctx: Context, @Arg('confirmation', () => String, confirmationWords) confirmation: string) {
    return eraseMe(ctx, confirmation)
  }
}
