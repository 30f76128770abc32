/**
 * A proposal back in the form that it was made with. Pure.
 * @module
 */
import { isKnown, newDependency } from "./edit-terms.js";
import { linesOf, periodOut } from "./values.js";

const named = (id) => ({ id: id ?? null, name: id ?? "" });
const words = (text) => ({ nb: "", nn: "", en: "", ...text });
const things = (ids) => Object.fromEntries((ids ?? []).map((id, place) => [place, named(id)]));

/** How the fields of a proposal stand in the form; those of `fits.js`. */
export const FIELDS = {
  name: (name) => name,
  aliases: (aliases) => linesOf((aliases ?? []).join("\n")).join("\n"),
  description: words,
  kind: (kind) => kind,
  state: (state) => state ?? "",
  owner: named,
  parent: named,
  period: periodOut,
  regions: (regions) => Object.fromEntries((regions ?? []).map((region) => [region, true])),
  rank: (rank) => String(rank ?? ""),
  segment: (segment) => String(segment ?? ""),
  solutions: things,
  contributesTo: things,
};

/**
 * What stands in the form: the thing as it is now, with what is proposed for it.
 * @param {any} entry
 * @param {any} base
 * @param {any} proposal
 */
export function withProposal(entry, base, { title, reason, decision, changes }) {
  const values = { ...base, title, reason, decision: named(decision) };
  for (const { id, action, content } of changes) {
    if (id === entry.id) Object.assign(values, itemValues(base, content));
    else values.dependencies = { ...values.dependencies, ...dependencyValues(entry.id, id, action, content, values.dependencies) };
  }
  return values;
}

/**
 * The same with the names of the things in it: a proposal knows only their ids.
 * @param {any} values
 * @param {(id: string) => Promise<string | null>} nameOf
 */
export async function withNames(values, nameOf) {
  if (typeof values !== "object" || values === null || Array.isArray(values)) return values;
  if (values.id && values.name === values.id) return { ...values, name: (await nameOf(values.id)) ?? values.id };
  return Object.fromEntries(await Promise.all(Object.entries(values).map(async ([key, one]) => [key, await withNames(one, nameOf)])));
}

function itemValues(base, content) {
  const told = Object.entries(content).filter(([field]) => field in FIELDS);
  const values = Object.fromEntries(told.map(([field, value]) => [field, FIELDS[field](value)]));
  if (!("phases" in content)) return values;
  const plans = new Map((content.phases ?? []).map((plan) => [plan.phase, plan]));
  return { ...values, phases: Object.fromEntries(Object.keys(base.phases).map((phase) => [phase, phaseValues(plans.get(phase))])) };
}

const phaseValues = (plan) => ({ period: periodOut(plan?.period), state: plan?.state ?? "", certainty: plan?.certainty ?? "" });

function dependencyValues(own, id, action, content, all) {
  const forward = action === "CREATE" ? content.from === own : (all[id]?.forward ?? true);
  const key = action === "CREATE" ? `new-${Object.keys(all).filter((one) => !isKnown(one)).length + 1}` : id;
  const before = all[id] ?? newDependency(forward);
  if (action === "REMOVE") return all[id] ? { [id]: { ...before, gone: true } } : {};
  if (action === "UPDATE" && !all[id]) return {}; // It has been removed since.
  const { kind, state, constraint, rationale } = content;
  return {
    [key]: {
      ...before,
      ...(action === "CREATE" ? { other: named(forward ? content.to : content.from) } : {}),
      ...(kind ? { kind } : {}),
      ...(state ? { state } : {}),
      ...(rationale ? { why: words(rationale) } : {}),
      ...(constraint === undefined ? {} : { stated: constraint ? "yes" : "", constraint: { ...newDependency(forward).constraint, ...constraint, lagQuarters: String(constraint?.lagQuarters ?? 0) } }),
    },
  };
}
