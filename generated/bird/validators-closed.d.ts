// Generated from specs/bird by `npm run generate`. Edit the description instead.

export * from './validators.js'
