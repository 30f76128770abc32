package no.veikart.platform;

/** What {@code extensions.code} of an error can be. */
public enum ErrorCode {
    /** The document is no GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** An argument fits its type and still makes no sense. */
    BAD_USER_INPUT,
    /** What was asked for does not exist. */
    NOT_FOUND,
    /** It needs a token, or the token is no good. */
    UNAUTHENTICATED,
    /** The token may not do this. */
    FORBIDDEN,
    /** What was asked for cannot be had in that format. */
    NOT_ACCEPTABLE,
    /** The question is larger than may be asked; the message says the limit and the number. */
    LIMIT_EXCEEDED,
    /** The question took longer than it may, and was stopped. */
    TIMEOUT,
    /** The server does as much of this as it can at once; the same may be answered in a while. */
    TOO_BUSY,
    /** The store does not answer. */
    STORE_UNAVAILABLE,
    /** This server has not seen the commit that was asked for; it, or another server, will in a while. */
    BEHIND,
    /** A fault of the server's own, logged there under the error's id. */
    INTERNAL_ERROR
}
