/** Text that XML can hold: control characters and halves of characters, which no file format keeps, are left out. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]|\p{Cs}/gu, '');
}
