// Generated from specs/softwareone by `npm run generate`. Edit the description instead.

export * from './validators.js'
