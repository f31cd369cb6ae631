import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { NotPersonal } from '../../base/personal.js'
import { takes } from '../../base/price.js'
import type { Suggestion } from './rules/suggest.js'
import { Skill } from './skill.entity.js'
import { skillById } from './skill.queries.js'
import { suggestSkills } from './suggest-skills.queries.js'

enum SuggestionReason {
  SAID = 'SAID',
  INFLECTED = 'INFLECTED',
  PART_OF_WORD = 'PART_OF_WORD',
}
registerEnumType(SuggestionReason, {
  name: 'SuggestionReason',
  description: 'Why a text makes one think of a skill.',
  valuesConfig: {
    SAID: { description: 'A word for it stands there.' },
    INFLECTED: { description: 'A word for it stands there with another ending.' },
    PART_OF_WORD: { description: 'A longer word has a word for it as a part.' },
  },
})

@NotPersonal('words of the text that was just sent, handed back and not kept')
@ObjectType({ description: 'A stretch of the text.' })
class SkillQuote {
  @Field(() => String, { description: 'The words, as written.' })
  text!: string

  @Field(() => Int, { description: 'Where it begins, in UTF-16 units from the beginning of the text.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number
}

@NotPersonal('what a text that was just sent makes one think of; not kept')
@ObjectType({ description: 'A skill that a text speaks of.' })
export class SkillSuggestion {
  @Field(() => SuggestionReason, { description: 'Why it is thought of.' })
  why!: SuggestionReason

  @Field(() => [SkillQuote], { description: 'The words that say so, in order, at most five.' })
  quotes!: SkillQuote[]
}

/** Read and looked up, where others are waiting too. */
const CHARACTERS_A_MILLISECOND = 500

@Resolver(() => SkillSuggestion)
export class SkillSuggestionResolver {
  @Allow('skill:suggest')
  @Query(() => [SkillSuggestion], {
    complexity: takes(({ text }) => String(text).length / CHARACTERS_A_MILLISECOND),
    description:
      'Skills that a text speaks of (a CV, a description), the surest first. The text is not kept. Refuses: TEXT_TOO_LONG, FIRST_OUT_OF_RANGE.',
  })
  suggestSkills(
    @Ctx() ctx: Context,
    @Arg('text', () => String, { description: 'The text, in any of the three languages, up to 40,000 characters.' })
    text: string,
    @Arg('first', () => Int, { description: 'How many at most, 1 to 100.' }) first: number,
  ) {
    return suggestSkills(ctx, text, first)
  }

  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() suggestion: Suggestion, @Ctx() ctx: Context) {
    return skillById(ctx, suggestion.skillId)
  }
}
