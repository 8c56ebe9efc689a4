package io.toptier.kernel;

/**
 * Something in the user's data that needs a person's eye.
 *
 * @param code the kind, in kebab case; {@code findings/<code>/} holds an example of it
 * @param seen what the program met there
 * @param expected what it needed
 * @param remedy what the reader can do about it
 */
public record Finding(String code, Level level, Place place, String seen, String expected, String remedy) {

    /** An {@code ERROR} makes a result not whole; a {@code WARNING} may change it; a {@code NOTE} explains it. */
    public enum Level {
        ERROR,
        WARNING,
        NOTE;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Finding error(String code, Place place, String seen, String expected, String remedy) {
        return new Finding(code, Level.ERROR, place, seen, expected, remedy);
    }

    public static Finding warning(String code, Place place, String seen, String expected, String remedy) {
        return new Finding(code, Level.WARNING, place, seen, expected, remedy);
    }

    public static Finding note(String code, Place place, String seen, String expected, String remedy) {
        return new Finding(code, Level.NOTE, place, seen, expected, remedy);
    }

    /** One that was told before, read back from where it is kept. */
    public static Finding told(String code, Level level, Place place, String seen, String expected, String remedy) {
        return new Finding(code, level, place, seen, expected, remedy);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    @Override
    public String toString() {
        return "%s %s %s: saw %s, expected %s; %s".formatted(level, code, place, seen, expected, remedy);
    }
}
