package no.veikart.platform;

import org.jspecify.annotations.Nullable;

/** An error that the asker can understand and mend: its message says what was wrong and what would be right, and is sent as it is. */
public class UserError extends RuntimeException {
    private static final int MOST_SHOWN = 40;

    private final ErrorCode code;

    public UserError(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** What to say of the content of a thing that is any other JSON. */
    public static String noObject(String path, @Nullable Object value) {
        String text = String.valueOf(value);
        return path + " is " + (text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…")
                + "; it has to be an object of fields, e.g. {\"name\": \"Kjernejournal\"}";
    }

    /** An argument that makes no sense. */
    public static UserError badInput(String message) {
        return new UserError(ErrorCode.BAD_USER_INPUT, message);
    }

    /** What is asked for is not in memory, and the store does not answer. */
    public static UserError silentStore() {
        return new UserError(
                ErrorCode.STORE_UNAVAILABLE,
                "the store does not answer just now, and this needs it; the roadmap as it is can be read");
    }

    public ErrorCode code() {
        return code;
    }
}
