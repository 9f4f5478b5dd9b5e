/** What a person was told had been done. A title is used for one report only; a reference is one report's. */
export type Acked =
  | { what: 'question' }
  /** The form of a report was shown. */
  | { what: 'report'; title: string }
  | { what: 'confirmation'; title: string; reference: string }
  | { what: 'withdrawal'; of: string }
  | { what: 'correction'; of: string; title: string; reference: string }
  | { what: 'decision'; of: string; decision: 'validated' | 'rejected' };

/** Every kind of operation that is acknowledged, in the order in which they are told. */
export const OPERATIONS = ['question', 'report', 'confirmation', 'withdrawal', 'correction', 'decision'] as const;
