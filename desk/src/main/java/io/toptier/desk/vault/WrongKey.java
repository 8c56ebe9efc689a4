package io.toptier.desk.vault;

/** A secret does not open with the key that this server has; the message says what to do. */
public final class WrongKey extends IllegalStateException {
    WrongKey(String sealedWith, String key) {
        super("the secret was sealed with the key " + sealedWith + ", and this server has the key " + key
                + ": bring the key back (TOPTIER_SECRET_KEY, or secret.key in the data folder), or make a new secret");
    }

    WrongKey(String sealedWith, String key, Exception altered) {
        this(sealedWith, key);
        initCause(altered);
    }
}
