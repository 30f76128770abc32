/** What the check of types cannot read in the modules themselves. */

/** What a page says of itself; a form says the rest. */
declare module "../static/platform/page-element.js" {
  interface PageElement {
    load(): Promise<any>;
    view(data: any): unknown;
    heading(data: any): string;
  }
}

declare module "../static/writing/change-page.js" {
  interface ChangePage {
    read(): Promise<any>;
    start(data: any): any;
    words(data: any): { title: unknown; lead: unknown; save: string };
    fields(data: any): unknown;
    problemsIn(values: any): string[][];
    request(values: any, base: any, data: any): { verb: string; input: any; placeOf: (field: string) => string | null };
    back(data: any): string;
    done(data: any, answer: any): unknown;
  }
}

declare global {
  /** A module looks for elements that it has made, and knows what they are. */
  interface ParentNode {
    querySelector(selectors: string): any;
    querySelectorAll(selectors: string): NodeListOf<any>;
  }
}

export {};
