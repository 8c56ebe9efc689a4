package io.toptier.desk.people;

/** Something about people or tokens that was asked for and is not done, told so that its reader knows what to do. */
public final class Refused extends IllegalArgumentException {
    private final String code;
    private final String remedy;

    /**
     * @param code the kind in kebab case; {@code seen} what stood in the way; {@code remedy} what to do about it
     */
    public Refused(String code, String seen, String remedy) {
        super(seen);
        this.code = code;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    public String remedy() {
        return remedy;
    }
}
