/** Whether a host name, with or without its brackets, is this machine's own. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare);
}

/** Whether a web address points at this machine. */
export function isLoopbackAddress(address: string): boolean {
  return URL.canParse(address) && isLoopbackHost(new URL(address).hostname);
}

/**
 * Whether a Host header names this machine. A page of another site whose name was made to point here (DNS rebinding)
 * sends its own name.
 */
export function isLoopbackHeader(header: string | undefined): boolean {
  return header !== undefined && isLoopbackAddress(`http://${header}`);
}
