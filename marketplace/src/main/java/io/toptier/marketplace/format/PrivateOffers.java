package io.toptier.marketplace.format;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.PrivateOffer;
import io.toptier.marketplace.PrivateOffer.Purpose;
import io.toptier.workspace.Columns;
import io.toptier.workspace.Row;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code private-offers.csv}: private offers, and the purchases that were made at them. */
public final class PrivateOffers {
    public static final String FILE = "private-offers.csv";

    private static final String RECORDS = "purchase_records";
    public static final Columns COLUMNS =
            new Columns(List.of("id", "created_on", "purpose", RECORDS), List.of("name", "attested_at_creation"));
    private static final Map<String, Purpose> PURPOSES =
            Arrays.stream(Purpose.values()).collect(toMap(Purpose::key, purpose -> purpose));

    private final Findings findings = new Findings();
    private final Map<String, PrivateOffer> byId = new HashMap<>();
    private final Map<String, PrivateOffer> byRecord = new HashMap<>();
    private final List<PrivateOffer> offers = new ArrayList<>();

    private PrivateOffers() {}

    /** In the order of the file. Of two that claim one id or one purchase the first counts, and a finding says so. */
    public static Outcome<List<PrivateOffer>> read(Workspace workspace) {
        var reader = new PrivateOffers();
        new Table(workspace, COLUMNS, reader.findings).read(FILE).forEach(reader::take);
        return reader.findings.with(List.copyOf(reader.offers));
    }

    /** A purchase that no sale belongs to saves no fee, so it may be misspelt. */
    public static List<Finding> unsold(Collection<PrivateOffer> offers, Collection<BilledSale> sales) {
        var sold = sales.stream().map(sale -> sale.id().purchaseRecord()).collect(toSet());
        return offers.stream()
                .flatMap(offer -> offer.purchaseRecords().stream()
                        .filter(record -> !sold.contains(record))
                        .map(record -> unsold(offer, record)))
                .toList();
    }

    private void take(Row row) {
        offer(row).ifPresent(offer -> {
            var first = byId.putIfAbsent(offer.id(), offer);
            if (first != null) {
                findings.add(twice(row, "id", offer.id(), first));
                return;
            }
            offers.add(offer);
            for (var record : offer.purchaseRecords()) {
                var claimed = byRecord.putIfAbsent(record, offer);
                if (claimed != null && !claimed.equals(offer)) {
                    findings.add(twice(row, RECORDS, record, claimed));
                }
            }
        });
    }

    private static Optional<PrivateOffer> offer(Row row) {
        var id = row.required("id");
        var createdOn = row.required("created_on").flatMap(text -> row.day("created_on"));
        var purpose = row.required("purpose").flatMap(text -> row.choice("purpose", PURPOSES));
        if (id.isEmpty() || createdOn.isEmpty() || purpose.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PrivateOffer(
                id.get(),
                row.text("name").orElse(id.get()),
                createdOn.get(),
                purpose.get(),
                row.flag("attested_at_creation").orElse(false),
                row.list(RECORDS),
                row.place()));
    }

    private static Finding twice(Row row, String column, String seen, PrivateOffer first) {
        return Finding.error(
                "private-offer-twice",
                row.place(column),
                "'" + seen + "', already in line " + first.place().line(),
                "each id once, and each purchase at one private offer",
                "remove one of the two; until then the first counts");
    }

    private static Finding unsold(PrivateOffer offer, String record) {
        return Finding.note(
                "private-offer-without-sale",
                offer.place().column(RECORDS),
                "purchase record '" + record + "' of private offer '" + offer.id() + "'",
                "a purchase record of the revenue downloads",
                "none while nothing was billed of it; else correct the record");
    }
}
