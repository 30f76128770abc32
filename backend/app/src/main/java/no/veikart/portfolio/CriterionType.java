package no.veikart.portfolio;

/** What a criterion decides. */
public enum CriterionType {
    /** What belongs in the national portfolio (porteføljekriterium). */
    PORTFOLIO,
    /** What is introduced first (innføringsprioritet). */
    INTRODUCTION_PRIORITY,
    /** How target areas are judged (evalueringsprinsipp). */
    EVALUATION_PRINCIPLE
}
