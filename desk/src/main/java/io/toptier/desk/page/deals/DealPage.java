package io.toptier.desk.page.deals;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadlines;
import io.toptier.deals.Deal;
import io.toptier.deals.DealCheck;
import io.toptier.deals.DealContext;
import io.toptier.deals.DealExplanation;
import io.toptier.deals.Registration;
import io.toptier.deals.Seller;
import io.toptier.desk.company.Absent;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.page.facts.RuleLine;
import io.toptier.desk.page.facts.Told;
import io.toptier.desk.people.AuditEntry;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Stage;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.SolutionId;
import io.toptier.kernel.Trace;
import io.toptier.workspace.store.FactRow;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All about one deal.
 *
 * @param row as it lies in the database, for who changes or deletes it; null where the file is not kept by rows
 * @param findings about its row and its registration's
 */
public record DealPage(
        String path,
        Deal deal,
        DealCard card,
        NextStep next,
        List<Stage> way,
        List<GateLine> gates,
        Verdict review,
        List<ClockLine> clocks,
        List<Link> solutions,
        @Nullable Registration registration,
        List<Purchase> purchases,
        List<OnDeal> sellers,
        List<Told> history,
        Trace trace,
        List<Finding> findings,
        @Nullable FactRow row,
        boolean mayEdit) {

    /** Whether Microsoft reviews the registration, and by which rule. */
    public record Verdict(boolean manual, List<String> reasons, RuleLine rule) {}

    /** A Microsoft seller on the deal; what is not known is empty. */
    public record OnDeal(String id, String name, String email, String role, String area, String href) {}

    /** The deal, or a 404. */
    static Deal demand(DealContext context, String id) {
        return id.isBlank() ? notThere(id) : context.book().deal(new DealId(id)).orElseGet(() -> notThere(id));
    }

    static DealPage of(Visit visit, String id, List<AuditEntry> history, @Nullable FactRow row) {
        var read = visit.answers().deals();
        var context = read.value();
        var deal = demand(context, id);
        var checked = DealCheck.of(deal, context);
        var clocks = Deadlines.of(deal, context);
        var card = DealCard.of(checked, context, visit);
        return new DealPage(
                visit.path("deals/" + Address.segment(id)),
                deal,
                card,
                NextStep.of(checked, clocks),
                Way.of(checked),
                GateLine.of(checked.gates(), visit),
                review(checked, visit),
                clocks.stream()
                        .map(clock -> ClockLine.of(clock, deal.name(), visit))
                        .toList(),
                deal.solutions().stream()
                        .map(solution -> solution(solution, context, visit))
                        .toList(),
                checked.registration(),
                Purchase.of(deal, visit),
                sellers(deal, context, visit),
                history.stream().map(Told::of).toList(),
                DealExplanation.of(deal, context),
                read.findings().stream()
                        .filter(finding -> isAbout(finding, checked))
                        .toList(),
                row,
                visit.may(Right.EDIT_DEALS));
    }

    static Verdict review(CheckedDeal checked, Visit visit) {
        var review = checked.review();
        return new Verdict(review.manual(), review.reasons(), RuleLine.of(review.ruling(), visit));
    }

    private static Link solution(SolutionId id, DealContext context, Visit visit) {
        var name = context.solutions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.name())
                .orElse(id.value());
        return new Link(name, visit.path("standing"));
    }

    private static List<OnDeal> sellers(Deal deal, DealContext context, Visit visit) {
        return deal.sellers().stream()
                .map(id -> {
                    var href = visit.path("credit/sellers/" + Address.segment(id.value()));
                    return context.book()
                            .seller(id)
                            .map((Seller one) ->
                                    new OnDeal(id.value(), one.name(), one.email(), one.role(), one.area(), href))
                            .orElseGet(() -> new OnDeal(id.value(), id.value(), "", "not in sellers.csv", "", href));
                })
                .toList();
    }

    private static boolean isAbout(Finding finding, CheckedDeal checked) {
        var own = checked.deal().place();
        var registration = checked.registration();
        return (finding.place().file().equals(own.file())
                        && Objects.equals(finding.place().line(), own.line()))
                || (registration != null
                        && finding.place().file().equals(registration.place().file())
                        && Objects.equals(
                                finding.place().line(), registration.place().line()));
    }

    private static Deal notThere(String id) {
        throw new Absent("There is no deal " + id + ".");
    }
}
