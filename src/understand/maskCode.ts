/** Code, tags, addresses and placeholders inside a sentence: plain data that says nothing about the question. */
const CODE: readonly RegExp[] = [
  /<(script|style)\b[^>]{0,200}>[^<]{0,400}<\/\1>/gi,
  /<\/?[a-z!][^<>]{0,300}>/gi,
  /\$\{[^{}]{0,300}\}/g,
  /\{\{[^{}]{0,300}\}\}/g,
  /\b(?:https?|ftp|file|javascript|data):[^\s]{1,500}/gi,
  /\bwww\.[^\s]{1,300}/gi,
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}/g,
  /(?:'|;|\))[^\n]{0,3}\b(?:drop|truncate|alter)\s+(?:table|database)\b[^\n]{0,80}/gi,
  /\b(?:drop|truncate|alter)\s+(?:table|database)\s+\w{1,60};?/gi,
  /\bdelete\s+from\s+\w{1,60}[^\n]{0,60}/gi,
  /\binsert\s+into\s+\w{1,60}[^\n]{0,120}/gi,
  /\bselect\s+[\w*,\s]{1,80}\sfrom\s+\w{1,60}[^\n]{0,80}/gi,
  /\bunion\s+(?:all\s+)?select\b[^\n]{0,120}/gi,
  /\bupdate\s+\w{1,60}\s+set\s[^\n]{0,120}/gi,
  /'?\s{0,9}\bor\s{1,9}'?1'?\s{0,9}=\s{0,9}'?1[^\n]{0,20}/gi,
  /\bfor\s+\w{1,30}\s+in\s+range\([^)\n]{0,40}\):?[^\n]{0,80}/gi,
  /\b(?:print|printf|console\.log|eval|exec|system|alert|require|import)\s?\([^)\n]{0,120}\);?/gi,
  /```[^`]{0,2000}```/g,
];

/** Blanks every stretch of code, keeping all other characters where they were. */
export function maskCode(text: string): string {
  if (!/[<$`@;=:{]|www|drop|select|insert|delete|truncate|union|\(/i.test(text)) return text;
  let masked = text;
  for (const pattern of CODE) masked = masked.replace(pattern, (found) => ' '.repeat(found.length));
  return masked;
}
