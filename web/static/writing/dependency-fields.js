/**
 * The fields of a thing's dependencies: each folded until it is looked at, removed ones struck out until they are saved.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { isKnown, isOrdering, newDependency, PHASES } from "./edit-terms.js";
import { optionsOf, selectField, thingField } from "./fields.js";
import { idOf, textField } from "./text-field.js";
import { same } from "./values.js";

const KINDS = ["REQUIRES", "FOLLOWS", "DEPENDS_ON", "DELAYED_BY", "BUILDS_ON", "SUPPORTED_BY", "TESTS", "AFFECTS", "COORDINATED_WITH"];
const STATES = ["OPEN", "MET", "BROKEN"];
const POINTS = ["START", "END"];

/**
 * @param {any} form with `values.dependencies`
 * @param {string} id of the thing
 * @param {string[]} kinds of things that can be at the other end
 */
export function dependencyFields(form, id, kinds) {
  const keys = Object.keys(form.values.dependencies);
  const group = (forward) => html`<fieldset class="form-part inner">
    <legend>${t(forward ? "edit.needs" : "edit.neededBy")}</legend>
    ${keys.filter((key) => form.values.dependencies[key].forward === forward).map((key) => one(form, key, id, kinds))}
    <p><button type="button" class="button quiet small" @click=${() => add(form, forward)}>${t(forward ? "edit.addNeed" : "edit.addNeededBy")}</button></p>
  </fieldset>`;
  return html`<fieldset class="form-part">
    <legend>${t("edit.dependencies")}</legend>
    ${group(true)} ${group(false)}
  </fieldset>`;
}

function add(form, forward) {
  const number = Object.keys(form.values.dependencies).filter((key) => !isKnown(key)).length + 1;
  const key = `new-${number}`;
  form.set(`dependencies.${key}`, newDependency(forward));
  form.querySelector(`#${CSS.escape(idOf(`dependencies.${key}.other`))}`).focus();
}

function one(form, key, id, kinds) {
  const path = `dependencies.${key}`;
  const { other, kind, forward, gone } = form.values.dependencies[key];
  const known = isKnown(key);
  const word = t(`${forward ? "DependencyKind" : "edgeBack"}.${kind}`);
  const name = other.name || t("edit.newDependency");
  const toggle = html`<p><button type="button" class="button quiet small" @click=${() => form.set(`${path}.gone`, !gone)}>${t(gone ? "edit.keep" : "edit.remove")}<span class="visually-hidden" lang="nb"> ${name}</span></button></p>`;
  if (gone && !known) return nothing;
  if (gone) return html`<div class="dependency-gone" data-dependency=${key}><p><del>${word} <span lang="nb">${name}</span></del> ${t("edit.gone")}</p>${toggle}</div>`;
  const touched = !same(form.values.dependencies[key], form.base.dependencies[key]);
  return html`<details class="fold dependency-fold" data-dependency=${key} ?open=${!known || touched}>
    <summary>${word} <span lang="nb">${name}</span>${touched && known ? html` <span class="chosen">${t("edit.touched")}</span>` : nothing}</summary>
    <div class="form-row">
      ${selectField(form, `${path}.kind`, t("edit.dependencyKind"), optionsOf("DependencyKind", KINDS))}
      ${known ? nothing : thingField(form, `${path}.other`, t(forward ? "edit.needed" : "edit.needing"), kinds, { required: true })}
      ${selectField(form, `${path}.state`, t("edit.dependencyState"), optionsOf("DependencyState", STATES))}
    </div>
    ${isOrdering(kind) ? order(form, path, id, other.id, forward) : nothing} ${textField(form, `${path}.why.nb`, t("edit.why.nb"), { rows: 2, lang: "nb", required: true })}
    <div class="form-row">${textField(form, `${path}.why.nn`, t("edit.why.nn"), { rows: 2, lang: "nn" })} ${textField(form, `${path}.why.en`, t("edit.why.en"), { rows: 2, lang: "en" })}</div>
    ${toggle}
  </details>`;
}

/** What comes before what, where more is known than that the one ends before the other starts. */
function order(form, path, id, other, forward) {
  const stated = selectField(form, `${path}.stated`, t("edit.order"), [["", t("edit.orderDefault")], ["yes", t("edit.orderStated")]]);
  if (!form.values.dependencies[path.slice("dependencies.".length)].stated) return stated;
  const side = (which, end) => html`<div class="form-row">
    ${end?.startsWith("initiative:") ? selectField(form, `${path}.constraint.${which}Phase`, t(`edit.${which}Phase`), optionsOf("Phase", PHASES, t("edit.wholePeriod"))) : nothing}
    ${selectField(form, `${path}.constraint.${which}Point`, t(`edit.${which}Point`), optionsOf("PeriodPoint", POINTS))}
  </div>`;
  return html`${stated} ${side("prerequisite", forward ? other : id)} ${side("dependent", forward ? id : other)}
    ${textField(form, `${path}.constraint.lagQuarters`, t("edit.lag"), { hint: t("edit.lagHint"), most: 4 })}`;
}
