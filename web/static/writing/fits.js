/**
 * Which proposals can be revised in the form that they were made with. Pure, and apart from how that is done: a proposal's page asks only whether.
 * @module
 */

/** The fields that the form has. */
export const SHOWN = new Set(["name", "aliases", "description", "kind", "state", "owner", "parent", "period", "regions", "rank", "segment", "solutions", "contributesTo", "phases", "unknowns"]);

/** Whether the form can show all that a proposal says: changes to one thing and its dependencies, in the fields that it has, for no decisions of their own. @param {any} proposal @param {string} id */
export const fits = ({ changes, cascade }, id) =>
  !cascade &&
  changes.every(({ decision }) => !decision) &&
  changes.every((change) =>
    change.id === id
      ? change.action === "UPDATE" && Object.keys(change.content).every((field) => SHOWN.has(field))
      : change.id.startsWith("dependency:") && (change.action !== "CREATE" || change.content.from === id || change.content.to === id),
  );
