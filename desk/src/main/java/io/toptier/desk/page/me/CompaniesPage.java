package io.toptier.desk.page.me;

import java.util.List;

/**
 * The companies of a person.
 *
 * @param mayFound whether the person may found another
 * @param name as typed into the form
 */
public record CompaniesPage(
        List<One> companies, boolean mayFound, String name, String id, String nameProblem, String idProblem) {
    public CompaniesPage {
        companies = List.copyOf(companies);
    }

    /** A company and what the person is there. */
    public record One(String id, String name, String role) {}
}
