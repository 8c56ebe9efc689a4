package io.toptier.desk.company;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.toptier.kernel.KnownBy;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.Checkouts.Checkout;
import io.toptier.workspace.store.Company;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A company at one revision, with the answers that were already worked out for it. */
public final class CompanyView {
    /** At most; where memory runs short, those that nobody asked for lately go before. */
    private static final int ANSWERS = 96;

    private final Checkout checkout;
    private final Cache<Object, Answer<?>> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).softValues().build();

    CompanyView(Checkout checkout) {
        this.checkout = checkout;
    }

    public Company company() {
        return checkout.company();
    }

    Checkout checkout() {
        return checkout;
    }

    /** The same company with other files, as they lie in a folder. */
    CompanyView at(Path folder, Set<String> changed) {
        var stamps = new HashMap<>(checkout.stamps());
        changed.forEach(path -> stamps.put(path, "tried"));
        return new CompanyView(new Checkout(company(), folder, Map.copyOf(stamps)));
    }

    /** Every file, by path. */
    public Set<String> paths() {
        return checkout.stamps().keySet();
    }

    /** Its files; read them, and write nothing here. */
    public Path folder() {
        return checkout.folder();
    }

    /** By path, what tells one content of a file from another. */
    public Map<String, String> stamps() {
        return checkout.stamps();
    }

    public boolean has(String path) {
        return checkout.stamps().containsKey(path);
    }

    public Workspace workspace(KnownBy knownBy) {
        return new Workspace(checkout.folder(), knownBy);
    }

    /**
     * What was worked out for the question, by the first who asked it.
     *
     * @param question a record that says everything the answer depends on, besides this revision
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object question, Supplier<T> answer) {
        return ((Answer<T>) answers.get(question, none -> new Answer<>(answer))).get();
    }

    /** An answer that is worked out when it is first asked for; others who ask meanwhile wait. */
    private static final class Answer<T> {
        private final Supplier<T> work;
        private @Nullable T known;

        private Answer(Supplier<T> work) {
            this.work = work;
        }

        private synchronized T get() {
            if (known == null) {
                known = work.get();
            }
            return known;
        }
    }
}
