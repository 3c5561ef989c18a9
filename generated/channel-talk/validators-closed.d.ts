// Generated from specs/channel-talk by `npm run generate`. Edit the description instead.

export * from './validators.js'
