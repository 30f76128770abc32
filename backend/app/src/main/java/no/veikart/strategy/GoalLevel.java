package no.veikart.strategy;

/** Where a goal stands in the strategy. */
public enum GoalLevel {
    VISION,
    OVERARCHING,
    GOAL,
    PRINCIPLE,
    TARGET_PICTURE
}
