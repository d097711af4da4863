/** What judges, as verdicts name it; a test compares the version with package.json. */
export const TOOL = { name: 'speech-release-gate', version: '0.1.0' } as const;
