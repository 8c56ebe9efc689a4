package io.toptier.desk.visit;

import io.toptier.desk.answer.Answers;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.Right;
import io.toptier.desk.security.MissingRight;
import io.toptier.desk.web.AsOf;
import io.toptier.workspace.store.Company;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody looks at a company, or changes it. Whoever is no member of it never gets one.
 *
 * @param view the company as it was when the request came in
 * @param role its name, as people read it
 * @param asOf the day looked at
 * @param today the day it is
 */
public record Visit(CompanyView view, Actor actor, String role, Set<Right> rights, AsOf asOf, LocalDate today) {
    public Visit {
        rights = Set.copyOf(rights);
    }

    public Company company() {
        return view.company();
    }

    /** Its id, as in addresses and in the database. */
    public String id() {
        return company().id();
    }

    public Answers answers() {
        return new Answers(view, asOf.on(), asOf.knownBy());
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** @throws MissingRight for who may not */
    public void demand(Right right) {
        if (!may(right)) {
            throw new MissingRight(right);
        }
    }

    /** {@code /c/contoso} and what stands below it. */
    public String path(String below) {
        return "/c/" + id() + (below.isEmpty() ? "" : "/" + below);
    }
}
