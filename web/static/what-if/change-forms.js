/**
 * The forms that make a scenario: move, take away, add, and the scope lists. What is typed wrongly stays, with what would be right beside it.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemOf, propagationOf } from "./scenario.js";

const KINDS = ["REQUIRES", "FOLLOWS", "DEPENDS_ON", "DELAYED_BY", "BUILDS_ON", "SUPPORTED_BY", "TESTS", "AFFECTS", "COORDINATED_WITH"];
const PROPAGATIONS = ["PUSH", "PUSH_AND_PULL", "NONE"];
const SCOPES = ["PRIORITISED", "PLUS", "CUT"];

/**
 * @param {{movable: any[], items: any[], dependencies: any[]}} known what can be chosen
 * @param {any} scenario
 * @param {string} move the item that a link asks to move
 * @param {{add: (list: string, entry: any) => void, remove: (list: string, entry: any) => void, propagate: (how: string) => void}} change
 */
export function changeForms({ movable, items, dependencies }, scenario, move, change) {
  const shown = movable.find((one) => one.id === move)?.name ?? "";
  return html`<div class="what-if-forms">
    ${list("what-if-movable", movable)} ${list("what-if-items", items)} ${list("what-if-edges", dependencies)}
    ${form("move", [field("item", "what-if-movable", movable, shown), quarters()], ({ item, quarters: by }) => change.add("shift", { item: item.id, quarters: Number(by) }))}
    ${form("remove", [field("item", "what-if-items", items)], ({ item }) => change.add("removeItems", item.id))}
    ${form("cut", [field("edge", "what-if-edges", dependencies)], ({ edge }) => change.add("removeDependencies", edge.id))}
    ${form("add", [field("from", "what-if-items", items), kinds(), field("to", "what-if-items", items)], ({ from, to, kind }) => change.add("addDependencies", { from: from.id, to: to.id, kind }))}
    <fieldset class="what-if-form">
      <legend>${t("whatIf.scope.title")}</legend>
      ${SCOPES.map((scope) => scopeChoice(scope, scenario, change))}
    </fieldset>
    <fieldset class="what-if-form">
      <legend>${t("whatIf.propagation.title")}</legend>
      ${PROPAGATIONS.map((how) => html`<label class="radio"><input type="radio" name="propagation" .checked=${propagationOf(scenario) === how} @change=${() => change.propagate(how)} /> ${t(`whatIf.propagation.${how}`)}</label>`)}
    </fieldset>
  </div>`;
}

const list = (id, choices) => html`<datalist id=${id}>${choices.map(({ id: value, name }) => html`<option value=${name}>${value}</option>`)}</datalist>`;

function form(name, fields, done) {
  const submit = (event) => {
    event.preventDefault();
    const found = {};
    for (const input of event.target.elements) {
      if (!input.name) continue;
      const choices = fields.find((one) => one.name === input.name)?.choices;
      const value = choices ? itemOf(input.value, choices) : input.value;
      input.setCustomValidity?.(value === null ? t("whatIf.unknown", { text: input.value }) : "");
      found[input.name] = value;
    }
    if (!event.target.reportValidity()) return;
    event.target.reset();
    done(found);
  };
  return html`<form class="what-if-form" novalidate aria-labelledby="what-if-${name}" @submit=${submit} @input=${(event) => event.target.setCustomValidity("")}>
    <h2 id="what-if-${name}">${t(`whatIf.${name}.title`)}</h2>
    ${fields.map((one) => one.view)} <button class="button quiet">${t(`whatIf.${name}.button`)}</button>
  </form>`;
}

const field = (name, listId, choices, value = "") => ({ name, choices, view: html`<label>${t(`whatIf.field.${name}`)}<input name=${name} type="text" list=${listId} required autocomplete="off" lang="nb" value=${value || nothing} /></label>` });

const quarters = () => ({ name: "quarters", view: html`<label>${t("whatIf.field.quarters")}<input name="quarters" type="number" min="-80" max="80" step="1" value="4" required /></label>` });

const kinds = () => ({ name: "kind", view: html`<label>${t("whatIf.field.kind")}<select name="kind">${KINDS.map((kind) => html`<option value=${kind}>${t(`DependencyKind.${kind}`)}</option>`)}</select></label>` });

function scopeChoice(scope, scenario, change) {
  const now = ["dropScope", "includeScope"].find((one) => scenario?.[one]?.includes(scope)) ?? "";
  const choose = (event) => {
    if (now) change.remove(now, scope);
    if (event.target.value) change.add(event.target.value, scope);
  };
  return html`<label>${t(`ScopeList.${scope}`)}<select @change=${choose}>
      ${["", "dropScope", "includeScope"].filter((one) => one !== "includeScope" || scope !== "PRIORITISED").map((one) => html`<option value=${one} .selected=${one === now}>${t(`whatIf.scope.${one || "as"}`)}</option>`)}
    </select></label>`;
}
