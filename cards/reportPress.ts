import type { CardHost } from './card.ts';

/** What a button of the reporting cards sends, beside the inputs of its card. */
export type ReportData = { verb: 'report'; do: string } & Readonly<Record<string, unknown>>;

type Submit = {
  type: 'Action.Submit';
  title: string;
  style?: 'positive' | 'destructive';
  associatedInputs?: 'none';
  data: ReportData;
};
type Execute = Omit<Submit, 'type'> & { type: 'Action.Execute'; verb: 'report'; fallback: Submit };

/** A button that does something to a report: Action.Execute falling back to Action.Submit, or Submit outright. */
export type ReportPress = Submit | Execute;

/** `inputs: false` sends no input, so that an empty required field does not hold the button back. */
export function reportPress(
  title: string,
  data: Omit<ReportData, 'verb'> & { do: string },
  host: CardHost,
  { inputs = true, style }: { inputs?: boolean; style?: 'positive' | 'destructive' } = {},
): ReportPress {
  const submit: Submit = {
    type: 'Action.Submit',
    title,
    ...(style && { style }),
    ...(!inputs && { associatedInputs: 'none' as const }),
    data: { verb: 'report', ...data },
  };
  return host.submitOnly ? submit : { ...submit, type: 'Action.Execute', verb: 'report', fallback: submit };
}
