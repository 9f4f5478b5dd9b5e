import { readFileSync } from 'node:fs';

/** As a compiler writes them: one a line, `import … from '…'`, `export … from '…'` or `import '…'`. */
const IMPORTS = /^(?:import|export)\b(?:[^;'"=()]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;

/** Every package that a compiled program imports at its start, itself or through its own files: not what it imports later. */
export function librariesOf(program: URL): readonly string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
      if (name.startsWith('.')) {
        if (name.endsWith('.js')) visit(new URL(name, file));
      } else if (!name.startsWith('node:')) packages.add(name);
    }
  };
  visit(program);
  return [...packages].sort();
}
