/** npm run serve: the built site on http://localhost:4321 (PORT changes the port), with the headers the host will send. */
import { existsSync } from 'node:fs';
import { createStaticServer } from '../src/build/static-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT: found "${process.env['PORT']}", expected a whole number from 1 to 65535`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Run npm run build first, or npm start for both.');
  process.exit(1);
}
createStaticServer('dist')
  .on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4322 npm run serve` : error.message);
    process.exit(1);
  })
  .listen(port, () => console.log(`SMP Explained is at http://localhost:${port} (Ctrl+C stops it)`));
