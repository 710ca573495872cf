declare namespace App {
  interface Locals {
    /** Citations and terms of the page being rendered; set by the page, read by the author components. */
    page?: import('./data/evidence.ts').PageEvidence;
  }
}
