import type { Article } from '../schemas/article.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Place } from '../schemas/place.ts';
import type { Question } from '../schemas/question.ts';
import type { Term } from '../schemas/term.ts';
import { factList, type Body } from './body.ts';

/** Fact ids of each citation of a page, in the order in which a reader meets them. */
export type Cites = (readonly string[])[];

const bodyCites = (body: Body): Cites =>
  body.components.filter((component) => component.name === 'Cite').map((component) => factList(component.props['facts']));

/** The answer, the points, what is known and not, then the text. */
export const articleCites = (data: Article, body: Body): Cites => [
  data.answerFacts,
  ...[...data.keyPoints, ...data.known, ...data.notKnown].map((item) => item.facts),
  ...bodyCites(body),
];
export const questionCites = (data: Question, body: Body): Cites => [data.facts, ...bodyCites(body)];
export const claimCites = (data: Claim): Cites => [data.facts];
export const termCites = (data: Term): Cites => [data.facts];
export const placeCites = (data: Place): Cites =>
  [data.summary, data.minimumAge, data.whoChecks, data.howToCheck, data.ink, data.reporting, ...data.rules].map((item) => item.facts);
