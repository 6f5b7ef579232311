/**
 * Stands in for WXT's context of a content script. That one makes itself known to its successors by events on the page's
 * document that carry the extension's id: every page could tell who is here. Ours is in entrypoints/content/take-over.ts.
 */
export class ContentScriptContext {}
