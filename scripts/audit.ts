/** npm run audit: writes docs/audit.md from content/audit and the articles as they are. */
import { writeFileSync } from 'node:fs';
import { readContent } from '../src/checks/tree.ts';
import { auditDocument } from '../src/checks/audit-document.ts';

writeFileSync('docs/audit.md', auditDocument(readContent(process.cwd())));
console.log('docs/audit.md written');
