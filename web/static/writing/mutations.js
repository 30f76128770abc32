/**
 * What the forms write, and what they want to know of it: what it changes, and which conflicts it causes and cures.
 * @module
 */
import { write } from "./signing-in.js";

const OUTCOME = `
fragment Named on Node { __typename id ... on Entry { name } ... on Dependency { from { id name } kind to { id name } } }
fragment Side on ConstraintSide { item { id name } }
fragment Clash on Conflict {
  certainty quartersLeast quartersMost explanation(language: $language)
  dependency { id kind } prerequisite { ...Side } dependent { ...Side }
}
fragment Outcome on ChangePayload {
  commit { number at by message }
  userErrors { field message code }
  meanwhile { number at by message }
  diff(first: 500) { totalCount nodes { change field before after item { ...Named } } }
  removedToo { ...Named }
  changedToo { ...Named }
  conflictsCaused { ...Clash }
  conflictsCured { ...Clash }
  conflictsChanged { worse before { ...Clash } after { ...Clash } }
}`;

const mutation = (verb, type, wanted) => `mutation Write($input: ${type}!, $language: Language!) { done: ${verb}(input: $input) ${wanted} } ${OUTCOME}`;
const CHANGE = "{ ...Outcome }";
const PROPOSAL = "{ userErrors { field message code } proposal { id version state } change { ...Outcome } }";

const MUTATIONS = {
  applyChanges: mutation("applyChanges", "ApplyChangesInput", CHANGE),
  registerInitiative: mutation("registerInitiative", "RegisterInitiativeInput", CHANGE),
  recordAdoption: mutation("recordAdoption", "RecordAdoptionInput", CHANGE),
  recordDecision: mutation("recordDecision", "RecordDecisionInput", CHANGE),
  reportStatus: mutation("reportStatus", "ReportStatusInput", CHANGE),
  proposeChanges: mutation("proposeChanges", "ProposeChangesInput", PROPOSAL),
  reviseProposal: mutation("reviseProposal", "ReviseProposalInput", PROPOSAL),
  acceptProposal: mutation("acceptProposal", "AcceptProposalInput", PROPOSAL),
  commentOnProposal: mutation("commentOnProposal", "CommentOnProposalInput", PROPOSAL),
  returnProposal: mutation("returnProposal", "ProposalDecisionInput", PROPOSAL),
  declineProposal: mutation("declineProposal", "ProposalDecisionInput", PROPOSAL),
};

/**
 * @typedef {object} Answer
 * @property {{field: string | null, message: string, code: string}[]} errors
 * @property {any} change what it does; null where that was not tried
 * @property {any} proposal
 */

/**
 * Writes, or tries it when the input says so.
 * @param {keyof typeof MUTATIONS} verb
 * @param {object} input
 * @param {string} language of the explanations, as the API writes it
 * @returns {Promise<Answer>}
 * @throws {import("../platform/graphql.js").ServiceError}
 */
export async function mutate(verb, input, language) {
  const { done } = await write(MUTATIONS[verb], { input, language });
  const change = "change" in done ? done.change : done;
  return { errors: done.userErrors, change, proposal: done.proposal ?? null };
}
