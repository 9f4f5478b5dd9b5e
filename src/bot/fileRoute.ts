import { type FileWish, parseFileWish } from '../answer/fileWish.ts';
import type { Said } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';
import type { Now } from './assistant.ts';
import type { BriefingFiles } from './briefingFiles.ts';
import { sendBytes } from './respond.ts';
import type { Route } from './server.ts';
import { createSignedLinks } from './signedLinks.ts';

/** Addresses of the files of briefings, and the route that makes them. */
export type FileLinks = {
  /** The path of a file, which stops working after a day. */
  pathOf(wish: FileWish): string;
  route: Route;
};

export type FileRouteParts = {
  plan: Plan;
  files: BriefingFiles;
  /** The same on every instance; null makes one up: links then die with the process. */
  secret: string | null;
  /** Today as answers see it. */
  today: () => Now;
  /** The real time, in milliseconds since 1970: links expire by it, whatever day is tried out. */
  clock: () => number;
};

const VALID_FOR_SECONDS = 24 * 3600;
const GONE: Said = {
  fr: 'Ce lien a expiré. Redemandez le breffage à l’assistant\u00a0: il en donnera un nouveau.',
  en: 'This link has expired. Ask the assistant for the briefing again: it will give a new one.',
};
const UNKNOWN: Said = { fr: 'Il n’y a pas de fichier à cette adresse.', en: 'There is no file at this address.' };

/** `GET /files/<signed wish>`: the file as an attachment, 410 when the link has expired, 404 when it is not ours. */
export function fileRoute({ plan, files, secret, today, clock }: FileRouteParts): FileLinks {
  const links = createSignedLinks({ secret, purpose: 'file', validForSeconds: VALID_FOR_SECONDS, clock });
  return {
    pathOf: (wish) => `/files/${links.sign(wish)}`,
    route: {
      method: 'get',
      path: '/files/*',
      async handler(req, res) {
        const opened = links.open(String(req.params['*'] ?? ''));
        const wish = opened.kind === 'valid' ? parseFileWish(opened.value, plan) : undefined;
        if (!wish) {
          const [status, said] = opened.kind === 'expired' ? ([410, GONE] as const) : ([404, UNKNOWN] as const);
          return sendBytes(res, status, 'text/plain; charset=utf-8', Buffer.from(`${said.fr}\n${said.en}\n`));
        }
        const { name, type, bytes } = await files.make(wish, today());
        res.setHeader('Content-Disposition', `attachment; filename="${name}"`);
        sendBytes(res, 200, type, Buffer.from(bytes));
      },
    },
  };
}
