// Generated from specs/copilot by `npm run generate`. Edit the description instead.

export * from './validators.js'
