/**
 * Runs in the browser before anything else of the app. Zod finds out whether it may compile its schemas by trying, and
 * every try is a violation of the security policy, which allows no such thing; here it is told.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
