/**
 * Stands in for `adaptivecards/src/schema`, the one file of the renderer that adaptivecards-templating's types name:
 * the renderer's own sources do not compile under this project's options.
 */
export type IAdaptiveCard = Record<string, unknown>;
