/**
 * The page in place of one whose program could not be fetched. A browser may remember that it could not, so another try loads the site anew.
 * @module
 */
import { ServiceError } from "../platform/graphql.js";
import { PageElement } from "../platform/page-element.js";

/** `<failed-page>`. */
export class FailedPage extends PageElement {
  async refresh() {
    if (this.hasAttribute("aria-busy")) location.reload();
    else await super.refresh();
  }

  async load() {
    throw new ServiceError(navigator.onLine ? "unreachable" : "offline");
  }
}
