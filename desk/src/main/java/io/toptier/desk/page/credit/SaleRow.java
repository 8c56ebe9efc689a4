package io.toptier.desk.page.credit;

import io.toptier.deals.Deal;
import io.toptier.desk.web.Tone;
import io.toptier.kernel.Money;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MbsCounting.Judgement;
import io.toptier.marketplace.SaleFee;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A billed sale with everything said of it in a line.
 *
 * @param deal null where none is known for certain
 * @param credit who is credited with it, or why nobody is
 * @param credited whether anybody is
 */
public record SaleRow(
        BilledSale sale,
        String customer,
        String what,
        String href,
        @Nullable Deal deal,
        SaleFee fee,
        Judgement counts,
        String credit,
        boolean credited) {

    /** A word about the sale that the reader should see. */
    public record Mark(String word, Tone tone, String icon) {}

    /** Null where no rule gives it. */
    public @Nullable Money feeKept() {
        return fee instanceof SaleFee.Known known ? known.fee() : null;
    }

    /** @param open whether an open month is worth a word */
    public List<Mark> marks(boolean open) {
        var marks = new ArrayList<Mark>();
        if (open && !sale.isFinal()) {
            marks.add(new Mark("open", Tone.INFO, "hourglass-split"));
        }
        if (sale.isTrial()) {
            marks.add(new Mark("trial", Tone.QUIET, "eye"));
        }
        if (sale.isRefund()) {
            marks.add(new Mark("refund", Tone.ATTENTION, "arrow-counterclockwise"));
        }
        if (sale.isUncollected()) {
            marks.add(new Mark("uncollected", Tone.ATTENTION, "cash"));
        }
        if (!sale.restates().isEmpty()) {
            marks.add(new Mark("restated", Tone.INFO, "pencil"));
        }
        return marks;
    }
}
