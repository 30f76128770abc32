package no.veikart.commit;

/**
 * One thing that is wrong with a change.
 *
 * @param id the node that it is about; empty when it is about the whole change
 * @param field the path of the field in the node's content; empty when it is about the whole node
 */
public record Problem(String id, String field, Code code, String message) {

    /** What kind of wrong. */
    public enum Code {
        /** A value makes no sense. */
        INVALID,
        /** What is named does not exist. */
        NOT_FOUND,
        /** What is to be made exists already. */
        EXISTS,
        /** Others refer to what is to be removed. */
        REFERENCED,
        /** Things would have to be in place before themselves. */
        CYCLE,
        /** Somebody else changed it in the meantime. */
        CONFLICT,
        /** The caller may not do it. */
        FORBIDDEN,
        /** Nothing would change. */
        UNCHANGED
    }

    @Override
    public String toString() {
        return (id.isEmpty() ? "" : id + ": ") + (field.isEmpty() ? "" : field + ": ") + message;
    }
}
