/*
 * GraphiQL and its editor write HTML of their own making: descriptions of the schema, which their Markdown reader escapes, and parts of
 * the editor. Only this page's policy allows it; see SecurityHeaders.
 */
if (window.trustedTypes) {
  window.trustedTypes.createPolicy("default", { createHTML: (html) => html });
}
