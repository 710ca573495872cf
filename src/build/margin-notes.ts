import { defineMdastPlugin } from 'satteri';

interface Node {
  type: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

/** Values of the `facts` attributes of the <Cite>s in `node`, in order. */
function citesIn(node: Node): string[] {
  return (node.children ?? []).flatMap((child) => {
    const value = child.name === 'Cite' ? child.attributes?.find((attribute) => attribute.name === 'facts')?.value : undefined;
    return typeof value === 'string' ? [value] : citesIn(child);
  });
}

/**
 * Puts <MarginNotes cites="a b;c"> before each paragraph that cites, so that wide screens can show the
 * evidence beside the text. It stands outside the paragraph: an <aside> in a <p> would close it, and text
 * that is read aloud, copied or indexed stays whole.
 */
export const marginNotes = defineMdastPlugin({
  name: 'margin-notes',
  paragraph(node, context) {
    const cites = citesIn(node as unknown as Node);
    if (cites.length === 0) return;
    context.insertBefore(node, {
      type: 'mdxJsxFlowElement',
      name: 'MarginNotes',
      attributes: [{ type: 'mdxJsxAttribute', name: 'cites', value: [...new Set(cites)].join(';') }],
      children: [],
    });
  },
});
