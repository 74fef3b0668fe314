import path from "node:path";

const KEBAB = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/;
const COMPONENT = /^[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx$/;

/** File names are kebab-case; a React component's file is named like the component. */
export const fileName = {
  meta: {
    type: "suggestion",
    messages: {
      wrong: "Name this file in kebab-case, or in PascalCase when it holds a React component: {{name}}.",
    },
  },
  create(context) {
    const name = path.basename(context.filename);
    if (KEBAB.test(name) || COMPONENT.test(name)) return {};
    return { Program: (node) => context.report({ node, messageId: "wrong", data: { name } }) };
  },
};
