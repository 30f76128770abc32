import assert from "node:assert/strict";
import { test } from "node:test";
import { csvOf } from "../static/platform/csv.js";

test("cells with separators, quotes or line breaks are quoted, lines end as the standard says", () => {
  assert.equal(csvOf([["id", "a,b"], ['say "hi"', "x\ny"]]), 'id,"a,b"\r\n"say ""hi""","x\ny"\r\n');
  assert.equal(csvOf([["a,b", "c;d"]], { separator: ";" }), 'a,b;"c;d"\r\n');
});

test("what a spreadsheet would run is text, and numbers are left alone", () => {
  assert.equal(csvOf([["=1+1", "-4", "+4 quarters", "@x", "-1,5"]]), `'=1+1,-4,'+4 quarters,'@x,"-1,5"\r\n`);
});
