/**
 * A thing and its dependencies between form and API: what it begins with, and as which changes it is sent. Pure.
 * @module
 */
import { idsIn, linesOf, numberIn, periodIn, periodOut, periodProblems, placeIn, same, textIn, textOut, thingOut, thingProblems, thingsOut, thingsProblems } from "./values.js";

export const PHASES = ["CONCEPT", "NATIONAL_PREPARATION", "SECTOR_PREPARATION", "ORGANISATIONAL_CHANGE", "NEW_PRACTICE"];
const ORDERING = new Set(["REQUIRES", "FOLLOWS", "DEPENDS_ON"]);
const LONGEST_SLUG = 65;
const LONGEST_LAG = 80;

/** Whether a kind of dependency says that one thing comes before another. @param {string} kind */
export const isOrdering = (kind) => ORDERING.has(kind);

/** What a form begins with. @param {any} entry as the operation `editForm` gives it */
export function editStart(entry) {
  const common = { title: "", name: entry.name, aliases: entry.aliases.join("\n"), description: textOut(entry), unknowns: entry.unknowns.map(unknownIn), reason: "", decision: thingOut(null) };
  const plan = entry.__typename === "Initiative" ? initiativeStart(entry) : {};
  return { ...common, ...plan, ...(entry.prerequisites ? { dependencies: dependenciesOf(entry) } : {}) };
}

const unknownIn = ({ field, reason, source }) => ({ field, reason, ...(source ? { source: withoutNulls({ ...source, document: source.document.id }) } : {}) });

const initiativeStart = (entry) => ({
  kind: entry.kind,
  state: entry.state ?? "",
  owner: thingOut(entry.owner),
  parent: thingOut(entry.parent),
  period: periodOut(entry.period),
  phases: Object.fromEntries(PHASES.map((phase) => [phase, phaseOut(entry.phases.find((one) => one.phase === phase))])),
  regions: Object.fromEntries(entry.regions.map((region) => [region, true])),
  rank: entry.rank === null ? "" : String(entry.rank),
  segment: entry.segment === null ? "" : String(entry.segment),
  solutions: thingsOut(entry.solutions),
  contributesTo: thingsOut(entry.contributesTo),
});

const phaseOut = (plan) => ({ period: periodOut(plan?.period), state: plan?.state ?? "", certainty: plan?.certainty ?? "" });

function dependenciesOf(entry) {
  const all = [...entry.prerequisites, ...entry.dependents].map((edge) => {
    const forward = edge.from.id === entry.id;
    return [edge.id, { ...newDependency(forward), other: thingOut(forward ? edge.to : edge.from), kind: edge.kind, state: edge.state, stated: edge.constraintStated ? "yes" : "", constraint: constraintOut(edge.constraint), why: textOut(edge) }];
  });
  return Object.fromEntries(all);
}

const constraintOut = (constraint) => ({
  prerequisitePhase: constraint?.prerequisitePhase ?? "",
  prerequisitePoint: constraint?.prerequisitePoint ?? "END",
  dependentPhase: constraint?.dependentPhase ?? "",
  dependentPoint: constraint?.dependentPoint ?? "START",
  lagQuarters: String(constraint?.lagQuarters ?? 0),
});

/** A dependency that nobody has filled in yet. @param {boolean} forward whether the thing at hand is the one that needs */
export const newDependency = (forward) => ({ forward, other: thingOut(null), kind: "REQUIRES", state: "OPEN", stated: "", constraint: constraintOut(null), why: { nb: "", nn: "", en: "" }, gone: false });

/** Whether there was such a dependency before. @param {string} key */
export const isKnown = (key) => key.startsWith("dependency:");

const FIELDS = {
  name: (name) => name.trim(),
  aliases: linesOf,
  description: textIn,
  kind: (kind) => kind,
  state: (state) => state || null,
  owner: ({ id }) => id,
  parent: ({ id }) => id,
  period: periodIn,
  phases: (phases) => toldPhases(phases).map((phase) => ({ phase, period: periodIn(phases[phase].period), state: phases[phase].state || null, certainty: phases[phase].certainty || null })),
  regions: (regions) => Object.keys(regions).filter((region) => regions[region]),
  rank: numberIn,
  segment: numberIn,
  solutions: idsIn,
  contributesTo: idsIn,
};

const toldPhases = (phases) => PHASES.filter((phase) => !same(phases[phase], phaseOut(null)));

/**
 * What is sent: the fields that differ from what the form began with, and a change for each dependency that does.
 * @param {string} id
 * @param {any} values
 * @param {any} base
 * @returns {{change: {id: string, action: string, content?: any}, path: string}[]} `path` is where in the form the change stands
 */
export function editChanges(id, values, base) {
  const content = Object.fromEntries(Object.keys(FIELDS).filter((field) => field in values && !same(values[field], base[field])).map((field) => [field, withoutNulls(FIELDS[field](values[field]))]));
  const known = new Set(Object.keys(content).filter((field) => content[field] !== null && content[field].length !== 0));
  const unknowns = base.unknowns.filter(({ field }) => !known.has(field.split(".")[0]));
  if (unknowns.length < base.unknowns.length) content.unknowns = unknowns; // What is told now is unknown no more.
  const own = Object.keys(content).length > 0 ? [{ change: { id, action: "UPDATE", content }, path: "" }] : [];
  return [...own, ...Object.keys(values.dependencies ?? {}).flatMap((key) => dependencyChange(id, key, values.dependencies, base.dependencies))];
}

/** Inside a value, what is not said is left out. */
function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null).map(([key, one]) => [key, withoutNulls(one)]));
}

function dependencyChange(id, key, all, base) {
  const [one, was] = [all[key], base[key]];
  const path = `dependencies.${key}`;
  if (one.gone) return was ? [{ change: { id: key, action: "REMOVE" }, path }] : [];
  if (same(one, was)) return [];
  const content = dependencyContent(one);
  if (!was) {
    const ends = one.forward ? { from: id, to: one.other.id } : { from: one.other.id, to: id };
    const [constraint, rest] = [content.constraint, { ...content, constraint: undefined }];
    return [{ change: { id: freeId(ends, one.kind, base), action: "CREATE", content: { ...ends, ...rest, ...(constraint ? { constraint } : {}) } }, path }];
  }
  const before = dependencyContent(was);
  return [{ change: { id: key, action: "UPDATE", content: Object.fromEntries(Object.entries(content).filter(([field, value]) => !same(value, before[field]))) }, path }];
}

const dependencyContent = ({ kind, state, stated, constraint, why }) => ({
  kind,
  state,
  rationale: textIn(why) ?? {},
  constraint: stated && isOrdering(kind) ? withoutNulls({ ...Object.fromEntries(Object.entries(constraint).map(([key, value]) => [key, value || null])), lagQuarters: Number(constraint.lagQuarters) }) : null,
});

function freeId({ from, to }, kind, base) {
  const slug = (id) => id.slice(id.indexOf(":") + 1).slice(0, LONGEST_SLUG).replace(/-+$/, "");
  const id = `dependency:${slug(from)}-${kind.toLowerCase().replaceAll("_", "-")}-${slug(to)}`;
  let [free, number] = [id, 2];
  while (free in (base ?? {})) free = `${id}-${number++}`;
  return free;
}

/**
 * @param {any} values
 * @param {any} base
 * @returns {string[][]} paths with the keys of what is wrong: a path that is empty is about the whole
 */
export function editProblems(values, base) {
  const problems = values.name.trim() ? [] : [["name", "form.missing"]];
  for (const path of ["rank", "segment"]) if (path in values && values[path].trim() && !/^\d{1,6}$/.test(values[path].trim())) problems.push([path, "form.noNumber"]);
  if (values.period) problems.push(...periodProblems(values.period, "period"));
  for (const phase of Object.keys(values.phases ?? {})) problems.push(...periodProblems(values.phases[phase].period, `phases.${phase}.period`));
  for (const field of ["owner", "parent"]) if (field in values) problems.push(...thingProblems(values, field));
  for (const list of ["solutions", "contributesTo"]) problems.push(...thingsProblems(values, list));
  for (const [key, one] of Object.entries(values.dependencies ?? {})) if (!one.gone && !same(one, base.dependencies[key])) problems.push(...dependencyProblems(one, `dependencies.${key}`));
  return problems.length === 0 && editChanges("", values, base).length === 0 ? [["", "form.unchanged"]] : problems;
}

function dependencyProblems({ other, constraint, stated, why }, path) {
  const lag = Number(constraint.lagQuarters);
  return [
    ...(other.id ? [] : [[`${path}.other`, other.name.trim() ? "form.unknownThing" : "form.missing"]]),
    ...(textIn(why) ? [] : [[`${path}.why.nb`, "form.missing"]]),
    ...(stated && !(Number.isInteger(lag) && Math.abs(lag) <= LONGEST_LAG) ? [[`${path}.constraint.lagQuarters`, "edit.noLag"]] : []),
  ];
}

/**
 * Where in the form a field of the input stands; null where it stands nowhere.
 * @param {any} values
 * @param {{path: string}[]} changes as they were sent
 * @param {string} field such as `changes[1].content.phases[0].period.end`
 */
export function editPlace(values, changes, field) {
  const [, number, rest = ""] = /^changes\[(\d+)](?:\.content)?\.?(.*)$/.exec(field) ?? [];
  const path = changes[Number(number)]?.path;
  if (path === undefined) return null;
  if (path) return `${path}.${PLACES[rest.split(/[.[]/)[0]] ?? (rest.startsWith("constraint.") ? rest : "kind")}`;
  const told = toldPhases(values.phases ?? {});
  const [first] = rest.split(/[.[]/);
  if (first === "phases") return `phases.${told[Number(/\[(\d+)]/.exec(rest)?.[1] ?? 0)] ?? PHASES[0]}.${rest.includes("period.end") ? "period.end" : rest.includes("state") ? "state" : "period.start"}`;
  return placeIn(values, rest);
}

const PLACES = { from: "other", to: "other", state: "state", rationale: "why.nb", kind: "kind" };
