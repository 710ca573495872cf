import type { PageEvidence } from './data/evidence.ts';

declare global {
  namespace App {
    interface Locals {
      /** Citations and terms of the page being rendered; set by the page, read by the author components. */
      page?: PageEvidence;
    }
  }
}
