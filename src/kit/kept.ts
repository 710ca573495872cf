import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const KEPT = 'node_modules/.cache/pictures';

/**
 * A drawn picture, kept between builds by the hash of what it shows, so that a rebuild draws only what changed.
 * @param shown everything the picture depends on, and the version of the code that draws it
 */
export async function kept(shown: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = `${KEPT}/${createHash('sha256').update(shown).digest('hex').slice(0, 32)}.png`;
  if (existsSync(file)) return readFileSync(file);
  const picture = await draw();
  mkdirSync(KEPT, { recursive: true });
  // Renamed into place: a build that is stopped leaves no half picture behind.
  writeFileSync(`${file}.part`, picture);
  renameSync(`${file}.part`, file);
  return picture;
}
