import { mdxToMdast, type Features } from 'satteri';

/** Markdown features of the site; the build and the content check parse alike. */
export const MARKDOWN_FEATURES = { gfm: true, headingAttributes: true } as const satisfies Features;

/** The parts of an mdast node that we read. Sätteri's own union is wider. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  data?: { hProperties?: { id?: string } };
  position?: { start: { line: number; column: number } };
}

export interface Place {
  line: number;
  column: number;
}
export interface Component extends Place {
  name: string;
  /** `undefined` where the value is an expression, which authors may not write. */
  props: Record<string, string | undefined>;
}
/** The smallest unit that citations and numbers are compared in: a paragraph, list item, table row or heading. */
export interface Block extends Place {
  kind: 'paragraph' | 'item' | 'row' | 'heading';
  text: string;
  facts: string[];
  /** Id of the section it stands in; empty before the first heading. */
  section: string;
  /** Name of the author component around it, such as `Care`. */
  inside: string;
}
export interface Section extends Place {
  id: string;
  title: string;
  cites: number;
}
export interface Link extends Place {
  url: string;
}
export interface Body {
  blocks: Block[];
  sections: Section[];
  components: Component[];
  links: Link[];
  /** What authors may not write: imports, expressions, raw HTML, images. */
  forbidden: (Place & { what: string })[];
  /** Tables with an empty cell in their head. */
  tablesWithoutHead: Place[];
  /** The text itself. */
  source: string;
  /** Headings without a hand-set id. */
  headingsWithoutId: (Place & { text: string })[];
}

const at = (node: Node): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

function propsOf(node: Node): Record<string, string | undefined> {
  const props: Record<string, string | undefined> = {};
  for (const attribute of node.attributes ?? []) {
    if (attribute.name) props[attribute.name] = typeof attribute.value === 'string' ? attribute.value : undefined;
  }
  return props;
}

/** Ids in a `facts="a b"` attribute. */
export const factList = (value: string | undefined) => (value ?? '').split(/[\s,]+/).filter(Boolean);

/**
 * Reads an MDX body into the facts that pages and checks need.
 * @param source MDX text; with its frontmatter, so that lines are those of the file
 * @throws SyntaxError from the parser, with its own message, on MDX that does not parse
 */
export function readBody(source: string): Body {
  const body: Body = { blocks: [], sections: [], components: [], links: [], source, forbidden: [], tablesWithoutHead: [], headingsWithoutId: [] };
  const root = mdxToMdast(source, { features: MARKDOWN_FEATURES }) as unknown as Node;
  let section: Section | undefined;

  /** Walks inline content into `block`. */
  function inline(node: Node, block: Block): void {
    for (const child of node.children ?? []) {
      if (child.type === 'text' || child.type === 'inlineCode') block.text += child.value ?? '';
      else if (child.type === 'break') block.text += ' ';
      else if (child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') {
        const component = { name: child.name ?? '', props: propsOf(child), ...at(child) };
        body.components.push(component);
        if (component.name === 'Cite') {
          block.facts.push(...factList(component.props['facts']));
          if (section) section.cites += 1;
        }
        inline(child, block);
      } else if (child.type === 'mdxTextExpression') body.forbidden.push({ what: `{${child.value ?? ''}}`, ...at(child) });
      else if (child.type === 'html') body.forbidden.push({ what: child.value ?? 'HTML', ...at(child) });
      else if (child.type === 'image') body.forbidden.push({ what: `image ${child.url ?? ''}`, ...at(child) });
      else {
        if (child.type === 'link') body.links.push({ url: child.url ?? '', ...at(child) });
        inline(child, block);
      }
    }
  }

  const start = (kind: Block['kind'], node: Node, inside: string): Block => ({
    kind,
    text: '',
    facts: [],
    section: section?.id ?? '',
    inside,
    ...at(node),
  });

  function flow(node: Node, inside: string): void {
    for (const child of node.children ?? []) {
      switch (child.type) {
        case 'yaml':
          break;
        case 'heading': {
          const block = start('heading', child, inside);
          inline(child, block);
          const id = child.data?.hProperties?.id;
          if (!id) body.headingsWithoutId.push({ text: block.text, ...at(child) });
          if (child.depth === 2) {
            section = { id: id ?? '', title: block.text, cites: 0, ...at(child) };
            body.sections.push(section);
          }
          body.blocks.push({ ...block, section: section?.id ?? '' });
          break;
        }
        case 'paragraph': {
          const block = start('paragraph', child, inside);
          inline(child, block);
          body.blocks.push(block);
          break;
        }
        case 'listItem': {
          // An item's own paragraphs are one block; lists nested in it are blocks of their own.
          const block = start('item', child, inside);
          const nested: Node[] = [];
          for (const part of child.children ?? []) {
            if (part.type === 'paragraph') inline(part, block);
            else nested.push(part);
          }
          body.blocks.push(block);
          flow({ type: 'root', children: nested }, inside);
          break;
        }
        case 'tableRow': {
          const block = start('row', child, inside);
          for (const cell of child.children ?? []) {
            inline(cell, block);
            block.text += ' | ';
          }
          body.blocks.push(block);
          break;
        }
        case 'table': {
          const head = child.children?.[0];
          const isEmpty = (cell: Node) => (cell.children ?? []).every((part) => part.type === 'text' && !part.value?.trim());
          if (head?.children?.some(isEmpty)) body.tablesWithoutHead.push(at(child));
          flow(child, inside);
          break;
        }
        case 'mdxJsxFlowElement': {
          const component = { name: child.name ?? '', props: propsOf(child), ...at(child) };
          body.components.push(component);
          if (component.name === 'Cite' && section) section.cites += 1;
          flow(child, component.name);
          break;
        }
        case 'mdxjsEsm':
        case 'mdxFlowExpression':
        case 'html':
          body.forbidden.push({ what: (child.value ?? '').split('\n')[0] ?? '', ...at(child) });
          break;
        default:
          flow(child, inside);
      }
    }
  }

  flow(root, '');
  return body;
}
