import { registerEnumType } from 'type-graphql'

export enum MoveKind {
  FORWARD = 'FORWARD',
  BACK = 'BACK',
  SAME = 'SAME',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  CLOSE = 'CLOSE',
  REOPEN = 'REOPEN',
}
export enum ExperimentState {
  PLANNED = 'PLANNED',
  RUNNING = 'RUNNING',
  REVIEWED = 'REVIEWED',
}
export enum ExperimentVerdict {
  AMPLIFY = 'AMPLIFY',
  ADAPT = 'ADAPT',
  DAMPEN = 'DAMPEN',
  STOP = 'STOP',
}
export enum CheckResult {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
}
registerEnumType(MoveKind, { name: 'MoveKind', description: 'Which way a move goes. Back is learning, never failure.' })
registerEnumType(ExperimentState, { name: 'ExperimentState', description: 'How far an experiment has come.' })
registerEnumType(ExperimentVerdict, { name: 'ExperimentVerdict', description: 'What follows from an experiment.' })
registerEnumType(CheckResult, {
  name: 'CheckResult',
  description: 'Whether a solution in use has the effect it is there for.',
})
