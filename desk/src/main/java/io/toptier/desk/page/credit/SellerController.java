package io.toptier.desk.page.credit;

import io.toptier.credit.StatementFilter;
import io.toptier.credit.format.StatementCsv;
import io.toptier.desk.company.Absent;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Download;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.kernel.SellerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The statement of one of Microsoft's sellers, made to be sent to him or her. */
@Controller
class SellerController {
    @GetMapping("/c/{company}/credit/sellers/{seller}")
    String statement(
            @PathVariable("seller") String seller,
            @RequestParam(name = "year", defaultValue = "") String year,
            Visit visit,
            Page frame,
            Model model) {
        return page(demand(seller, visit), year, SourceLink.seller(visit, seller), visit, frame, model);
    }

    /** What is credited and no deal names a seller of. */
    @GetMapping("/c/{company}/credit/no-seller")
    String nobodys(@RequestParam(name = "year", defaultValue = "") String year, Visit visit, Page frame, Model model) {
        return page(null, year, visit.path("credit/no-seller"), visit, frame, model);
    }

    @GetMapping("/c/{company}/credit/sellers/{seller}/statement.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable("seller") String seller,
            @RequestParam(name = "year", defaultValue = "") String asked,
            Visit visit) {
        var year = Years.asked(asked, visit.asOf().on());
        var id = demand(seller, visit);
        var statement =
                visit.answers().statement(new StatementFilter(id, null, year)).value();
        return Download.csv(
                "seller-credit-" + id + "-" + year + "-known-" + statement.knownBy() + ".csv",
                StatementCsv.of(statement));
    }

    private static String page(
            @Nullable SellerId seller, String asked, String path, Visit visit, Page frame, Model model) {
        var year = Years.asked(asked, visit.asOf().on());
        var statement = SellerStatement.of(visit, seller, year, path);
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.CREDIT,
                        seller == null ? "Credit without a seller" : statement.name(),
                        seller == null
                                ? "Sales and reports that are credited, and that no deal names a seller for."
                                : statement.role(),
                        new Link("Sales & credit", visit.path("credit"))));
        model.addAttribute("statement", statement);
        model.addAttribute("company", visit.path(""));
        model.addAttribute("path", path);
        return "credit/seller";
    }

    private static SellerId demand(String seller, Visit visit) {
        var names = new CreditNames(visit.answers().creditBooks().value());
        if (seller.isBlank() || !names.knows(new SellerId(seller))) {
            throw new Absent("There is no seller '" + seller + "' in sellers.csv, nor on a deal.");
        }
        return new SellerId(seller);
    }
}
