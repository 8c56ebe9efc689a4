package io.toptier.bench.contoso;

/** The text of a tags column in the spellings that exports really have. */
final class Tags {

    private static final String SYSTEM = "\"hidden-link:/app\": \"Resource\"";

    private Tags() {}

    /** As Enterprise Agreement files write them: without braces. */
    static String bare(String key, String value) {
        return "\"env\": \"prod\",\"" + key + "\": \"" + value + "\"";
    }

    /** As most others write them. */
    static String braced(String key, String value) {
        return "{\"env\":\"prod\",\"" + key + "\":\"" + value + "\"}";
    }

    static String spaced(String key, String value) {
        return "{ \"" + key + "\" : \"" + value + "\" , \"env\" : \"prod\" }";
    }

    /** With a tag that Azure itself put there. */
    static String withSystemTag(String key, String value) {
        return SYSTEM + ",\"" + key + "\": \"" + value + "\"";
    }

    static String systemOnly() {
        return SYSTEM;
    }

    static String twice(String key, String value, String otherKey, String otherValue) {
        return "\"" + key + "\": \"" + value + "\",\"" + otherKey + "\": \"" + otherValue + "\"";
    }

    /** Cut off in the middle of a value. */
    static String cutOff(String key, String value) {
        return "\"env\": \"prod\",\"" + key + "\": \"" + value;
    }
}
