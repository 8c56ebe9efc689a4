package io.toptier.desk.company;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.toptier.workspace.store.Checkouts;
import io.toptier.workspace.store.Companies;
import io.toptier.workspace.store.Company;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The companies as they are now; who looks at one keeps what he sees, whatever changes meanwhile. */
public final class CompanyViews {
    private static final int COMPANIES = 64;

    private final Jdbi jdbi;
    private final Checkouts checkouts;
    private final Cache<String, CompanyView> latest =
            Caffeine.newBuilder().maximumSize(COMPANIES).build();

    public CompanyViews(Jdbi jdbi, Checkouts checkouts) {
        this.jdbi = jdbi;
        this.checkouts = checkouts;
    }

    /** By name. */
    public List<Company> all() {
        return jdbi.withHandle(Companies::all);
    }

    /** The company at its latest revision; empty where there is none of this id. */
    public Optional<CompanyView> of(String id) {
        if (!Company.isId(id)) {
            return Optional.empty();
        }
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> Companies.find(handle, id).map(company -> kept(handle, company)));
    }

    /** One and the same for all who ask for a revision, so that none of them works out what another does already. */
    private CompanyView kept(Handle handle, Company company) {
        var known = latest.getIfPresent(company.id());
        if (known != null && known.company().equals(company)) {
            return known;
        }
        var kept = Objects.requireNonNull(latest.asMap()
                .compute(
                        company.id(),
                        (id, now) -> now == null || isBefore(now.company(), company)
                                ? new CompanyView(checkouts.checkOut(handle, company))
                                : now));
        return kept.company().equals(company) ? kept : of(handle, company);
    }

    private static boolean isBefore(Company known, Company company) {
        return known.revision() < company.revision()
                || (known.revision() == company.revision() && !known.equals(company));
    }

    /** The view of a company as it is in this transaction, which may have changed it already and may yet be rolled back. */
    CompanyView of(Handle handle, Company company) {
        var known = latest.getIfPresent(company.id());
        if (known != null && known.company().equals(company)) {
            return known;
        }
        return new CompanyView(checkouts.checkOut(handle, company));
    }
}
