package no.veikart.roadmap;

/** Content that is no valid node: which field, what is wrong with it, and what would be right. */
public final class InvalidContent extends RuntimeException {
    private final String field;

    /**
     * @param field the field's path, e.g. {@code phases[0].period}; empty for the whole node
     * @param problem what is wrong and what would be right
     */
    public InvalidContent(String field, String problem) {
        super(problem);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
