import { graphql } from '#lib/graphql.ts'

export const AdvanceChallenge = graphql(`
  mutation AdvanceChallenge($input: AdvanceInput!) {
    advanceChallenge(input: $input) {
      id
    }
  }
`)

export const ChooseTrack = graphql(`
  mutation ChooseTrack($challenge: ID!, $track: Track!) {
    chooseTrack(challenge: $challenge, track: $track) {
      id
    }
  }
`)

export const CloseCycle = graphql(`
  mutation CloseCycle($input: CloseCycleInput!) {
    closeCycle(input: $input) {
      id
    }
  }
`)

export const HoldDialogue = graphql(`
  mutation HoldDialogue($input: HoldDialogueInput!) {
    holdDialogue(input: $input) {
      id
    }
  }
`)

export const PlanExperiment = graphql(`
  mutation PlanExperiment($input: PlanExperimentInput!) {
    planExperiment(input: $input) {
      id
    }
  }
`)

export const RunExperiment = graphql(`
  mutation RunExperiment($experiment: ID!) {
    runExperiment(experiment: $experiment) {
      id
    }
  }
`)

export const ReviewExperiment = graphql(`
  mutation ReviewExperiment($input: ReviewExperimentInput!) {
    reviewExperiment(input: $input) {
      id
    }
  }
`)

export const Implement = graphql(`
  mutation Implement($input: ImplementInput!) {
    implement(input: $input) {
      id
    }
  }
`)

export const CheckEffect = graphql(`
  mutation CheckEffect($input: CheckEffectInput!) {
    checkEffect(input: $input) {
      id
    }
  }
`)
