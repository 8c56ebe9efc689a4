package io.toptier.desk.api;

/** What a status means, where nothing more is known. */
record Known(String code, String title, String remedy) {
    private static final int SERVER = 500;
    private static final String LOOK_UP = "look the call up in the API's description at /openapi";

    static Known of(int status) {
        return switch (status) {
            case 400 -> new Known("request-wrong", "The request cannot be read", LOOK_UP);
            case 404 -> new Known("not-found", "Not found", LOOK_UP);
            case 405 -> new Known("method-not-allowed", "No such method here", LOOK_UP);
            case 406 -> new Known("not-acceptable", "No such form of the answer", "accept application/json");
            case 413 -> new Known("body-too-large", "The body is too large", "send less at once");
            case 415 ->
                new Known(
                        "media-type-unsupported",
                        "No such form of the body",
                        "send application/json, and say so in Content-Type");
            default ->
                status < SERVER
                        ? new Known("refused", "The request was refused", LOOK_UP)
                        : new Known(
                                "failed",
                                "The desk failed",
                                "try again in a minute; if it stays, tell whoever runs TopTier the X-Request-Id of this answer");
        };
    }
}
