package io.toptier.desk.page.credit;

import io.toptier.desk.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which of a month's sales are shown. */
enum SalesView {
    ALL("all", "All sales"),
    WITHOUT_DEAL("without-deal", "Without a deal"),
    NOT_CREDITED("not-credited", "Not credited"),
    OPEN("open", "Open months"),
    REFUNDS("refunds", "Refunds"),
    RESTATED("restated", "Restated"),
    UNCOLLECTED("uncollected", "Not collected");

    private final String key;
    private final String words;

    SalesView(String key, String words) {
        this.key = key;
        this.words = words;
    }

    static Optional<SalesView> of(String key) {
        return Arrays.stream(values()).filter(view -> view.key.equals(key)).findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(view -> new Choice(view.key, view.words))
                .toList();
    }

    String key() {
        return key;
    }

    boolean takes(SaleRow row) {
        var sale = row.sale();
        return switch (this) {
            case ALL -> true;
            case WITHOUT_DEAL -> row.deal() == null && sale.isTransaction();
            case NOT_CREDITED -> !row.credited();
            case OPEN -> !sale.isFinal();
            case REFUNDS -> sale.isRefund();
            case RESTATED -> !sale.restates().isEmpty();
            case UNCOLLECTED -> sale.isUncollected();
        };
    }
}
