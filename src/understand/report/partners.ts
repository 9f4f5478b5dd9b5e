const WITH =
  /(?<![\p{L}])(?:avec|with|w\/|en compagnie de|en collaboration avec|en partenariat avec|together with)\s+((?:[^,;.!?\n(]|\.(?=\S)){2,120})/iu;
const STOP =
  /(?:\s+(?:à|au|aux|en|in|at|on|le \d|hier|yesterday|last|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|pour|for|sur|about|ce matin|this|il y a|dans|lors|during)(?![\p{L}])|\s+[-–—]\s).*$/iu;

/** Who took part, as typed: what follows «avec» or "with", up to the place or the date. */
export function readPartners(text: string): string | undefined {
  const found = WITH.exec(text)?.[1]
    ?.replace(STOP, '')
    .replace(/[<{$][\s\S]*$/u, '')
    .trim();
  return found && found.length >= 2 ? found : undefined;
}

/** The text without what follows «avec» or "with", up to the next comma. */
export function withoutPartners(text: string): string {
  return text.replace(WITH, ' ');
}
