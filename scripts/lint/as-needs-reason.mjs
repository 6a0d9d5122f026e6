/** "No `as` without a reason beside it": a type assertion carries a comment on its line or on the line above. */
export const asNeedsReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { reason: 'An `as` needs a comment beside it that says why it is safe.' },
  },
  create(context) {
    const source = context.sourceCode;
    const lines = new Set();
    for (const comment of source.getAllComments())
      for (let line = comment.loc.start.line; line <= comment.loc.end.line; line += 1) lines.add(line);
    const isConst = (type) => type.type === 'TSTypeReference' && type.typeName.name === 'const';
    return {
      TSAsExpression(node) {
        if (isConst(node.typeAnnotation)) return;
        let outer = node; // a chain of assertions, and the statement around it, share one reason
        while (outer.parent?.type === 'TSAsExpression') outer = outer.parent;
        let statement = outer;
        while (statement.parent && !/Statement|Declaration$|PropertyDefinition|^Property$/.test(statement.type))
          statement = statement.parent;
        const first = Math.max(statement.loc.start.line - 1, node.loc.start.line - 3);
        for (let line = first; line <= outer.loc.end.line; line += 1) if (lines.has(line)) return;
        context.report({ node, messageId: 'reason' });
      },
    };
  },
};
