package io.toptier.credit.store;

import io.toptier.credit.Booked;
import io.toptier.credit.CreditEntry;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Outcome;
import io.toptier.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The journal of credit of a workspace, {@code credit/journal/}: a file a booking, never altered. Every reading goes
 * through the whole chain of hashes; where it breaks, an error says so and what stands behind is not read.
 *
 * <p>The chain cannot tell that the last bookings are gone as whole files; whoever keeps {@link Kept.Written#head} beside
 * the journal can.
 */
public final class Journal {
    private final Workspace workspace;

    public Journal(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All that was ever booked, by account. */
    public Outcome<Booked> booked() {
        var booked = new Booked();
        var findings = new Findings();
        read(booked::add, findings);
        return findings.with(booked);
    }

    /** What had been booked by a day, by account. */
    public Outcome<Booked> booked(KnownBy knownBy) {
        var booked = new Booked();
        var findings = new Findings();
        read(onlyKnown(knownBy, booked::add), findings);
        return findings.with(booked);
    }

    /** The entries that had been booked by a day, in the order they were booked. */
    public Outcome<List<CreditEntry>> entries(KnownBy knownBy) {
        var entries = new ArrayList<CreditEntry>();
        var findings = new Findings();
        read(onlyKnown(knownBy, entries::add), findings);
        return findings.with(List.copyOf(entries));
    }

    /** The bookings made by a day, in their order, each with the hash that seals the journal up to it. */
    public Outcome<List<Kept.Written>> bookings(KnownBy knownBy) {
        var bookings = new ArrayList<Kept.Written>();
        var entries = new ArrayList<CreditEntry>();
        var findings = new Findings();
        new JournalReader(workspace, findings).read(entries::add, (booking, head) -> {
            if (knownBy.knows(booking.day())) {
                bookings.add(new Kept.Written(workspace.nameOf(booking.file()), entries, head, false));
            }
            entries.clear();
        });
        return findings.with(List.copyOf(bookings));
    }

    /**
     * Adds a booking: it is there whole or not at all. A dry run decides the same and writes nothing.
     *
     * @param plan makes the entries of what was booked before, all of the given day; none is no booking
     */
    public Kept book(Function<Booked, List<CreditEntry>> plan, KnownBy knownBy, boolean dryRun) {
        var findings = new Findings();
        var booked = new Booked();
        var writer = new JournalWriter(workspace, knownBy.day());
        var chain = new JournalReader(workspace, findings).read(booked::add);
        writer.refusal().ifPresent(findings::add);
        return findings.hasErrors()
                ? new Kept.Refused(findings.inOrder())
                : writer.add(plan.apply(booked), chain, dryRun);
    }

    private void read(Consumer<CreditEntry> take, Findings findings) {
        new JournalReader(workspace, findings).read(take);
    }

    private static Consumer<CreditEntry> onlyKnown(KnownBy knownBy, Consumer<CreditEntry> take) {
        return entry -> {
            if (entry.bookedOn() != null && knownBy.knows(entry.bookedOn())) {
                take.accept(entry);
            }
        };
    }
}
