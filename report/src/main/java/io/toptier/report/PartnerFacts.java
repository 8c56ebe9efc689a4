package io.toptier.report;

import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * What the operator states about the partner's standing in the program.
 *
 * @param topTier when the partner was top tier
 * @param pracrApproved when Microsoft had approved it as PRACR incentive eligible
 * @param stated whether the settings say anything of the two; silence is not a no
 */
public record PartnerFacts(
        List<Span> topTier, List<Span> pracrApproved, List<Designation> designations, boolean stated) {
    public PartnerFacts {
        topTier = List.copyOf(topTier);
        pracrApproved = List.copyOf(pracrApproved);
        designations = List.copyOf(designations);
    }

    public boolean isTopTier(LocalDate day) {
        return topTier.stream().anyMatch(span -> span.contains(day));
    }

    public boolean isPracrApproved(LocalDate day) {
        return pracrApproved.stream().anyMatch(span -> span.contains(day));
    }

    public List<String> designationsOn(LocalDate day) {
        return designations.stream()
                .filter(one -> one.held().contains(day))
                .map(Designation::name)
                .toList();
    }
}
