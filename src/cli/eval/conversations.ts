import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../root.ts';
import type { AskedStatus, Intent, Slots } from '../../understand/request.ts';

/** What a turn should be understood as; the keys that end in Any list every answer that is right. */
export type Expected = {
  intent: Intent;
  intentAny?: readonly Intent[];
  indicators: readonly number[];
  indicatorsAny?: readonly (readonly number[])[];
  years: readonly string[];
  yearsAny?: readonly (readonly string[])[];
  scope?: string | null;
  scopeAny?: readonly (string | null)[];
  status?: AskedStatus | null;
  statusAny?: readonly (AskedStatus | null)[];
  langAny?: readonly string[];
  slots?: Slots;
};
export type Turn = { text: string; lang: 'fr' | 'en'; expect: Expected; langAny?: readonly string[] };
export type Conversation = { id: string; traits?: readonly string[]; turns: readonly Turn[] };

/** The labelled conversations of a file in the guide's format. */
export function readConversations(path: string): readonly Conversation[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Conversation);
}

/** Every labelled conversation written for development. */
export function developmentConversations(): readonly Conversation[] {
  const folder = new URL('test/corpus/dev/', packageRoot);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readConversations(fileURLToPath(new URL(name, folder))));
}

/** The conversations kept aside: written apart, never read while anything was written or learnt. */
export function keptAside(): readonly Conversation[] {
  return readConversations(fileURLToPath(new URL('test/corpus/heldout.jsonl', packageRoot)));
}
