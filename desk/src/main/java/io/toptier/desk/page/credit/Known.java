package io.toptier.desk.page.credit;

import io.toptier.credit.Account;
import io.toptier.credit.Authority;
import io.toptier.credit.Claim;
import io.toptier.credit.Source;
import io.toptier.credit.Statement;
import io.toptier.credit.Statement.Line;
import io.toptier.credit.Verdict.NotCredited;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a statement says of each amount, credited or not. */
final class Known {
    private final Map<Account, Line> lines = new HashMap<>();
    private final Map<Sale, Line> credited = new HashMap<>();
    private final Map<Sale, NotCredited> refused = new HashMap<>();

    /** An amount, whosever it is. */
    record Sale(Source source, LocalDate earnedOn, String currency) {
        static Sale of(Claim claim) {
            return new Sale(
                    claim.source(), claim.earnedOn(), claim.amount().currency().getCurrencyCode());
        }

        static Sale of(Account account) {
            return new Sale(
                    account.source(), account.earnedOn(), account.currency().getCurrencyCode());
        }
    }

    Known(Statement statement) {
        statement.lines().forEach(line -> {
            lines.put(line.entry().account(), line);
            credited.put(Sale.of(line.claim()), line);
        });
        statement.notCredited().forEach(not -> refused.put(Sale.of(not.claim()), not));
    }

    Map<Account, Line> lines() {
        return lines;
    }

    Sum worth(Account account) {
        var line = lines.get(account);
        return line == null ? Sum.NOTHING : Sum.of(line.entry());
    }

    String why(Account account) {
        return Optional.ofNullable(lines.get(account))
                .map(line -> line.entry().reason())
                .or(() -> Optional.ofNullable(refused.get(Sale.of(account))).map(NotCredited::reason))
                .or(() -> Optional.ofNullable(credited.get(Sale.of(account)))
                        .map(line -> "it was credited to somebody else"))
                .orElse("nothing of it was known");
    }

    Optional<Authority> rule(Account account) {
        return Optional.ofNullable(lines.get(account))
                .map(line -> line.entry().authority())
                .or(() -> Optional.ofNullable(refused.get(Sale.of(account))).map(NotCredited::authority));
    }
}
