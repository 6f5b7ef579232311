/** The forms in which statements leave the record. */
export const STATEMENT_FORMATS = ['csv', 'json-ld', 'annotations'] as const;

export type StatementFormat = (typeof STATEMENT_FORMATS)[number];
