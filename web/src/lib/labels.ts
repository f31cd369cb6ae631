// The words for the values of the contract, in the reader's language: `stageLabel[challenge.stage]()`.
// One constant per enum, so that a page carries only the words it shows.

export * from './labels/challenge.ts'
export * from './labels/people.ts'
export * from './labels/region.ts'
