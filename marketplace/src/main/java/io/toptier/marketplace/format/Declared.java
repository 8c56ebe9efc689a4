package io.toptier.marketplace.format;

import io.toptier.kernel.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the workspace declares, by its names: stripped, without case. Names that nobody or several have are kept, each
 * once, with its first place and the number of its rows.
 */
final class Declared<T extends Comparable<T>> {
    private final Map<String, SortedSet<T>> owners = new HashMap<>();
    private final Map<String, String> spellings = new TreeMap<>();
    private final Map<List<String>, Asked<T>> asked = new HashMap<>();

    void declare(T owner, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return;
        }
        owners.computeIfAbsent(folded(name), first -> new TreeSet<>()).add(owner);
        spellings.putIfAbsent(folded(name), name.strip());
    }

    /** The one that has any of these names; a row for each call. */
    Optional<T> owner(List<String> names, Place place) {
        var known = asked.computeIfAbsent(names, first -> new Asked<>(names, claimants(names), place));
        known.rows++;
        return known.owner();
    }

    /** By name. */
    List<Asked<T>> unmatched() {
        return asked.values().stream()
                .filter(one -> one.owner().isEmpty())
                .sorted(Comparator.comparing(one -> one.names.toString()))
                .toList();
    }

    Collection<String> names() {
        return Collections.unmodifiableCollection(spellings.values());
    }

    private SortedSet<T> claimants(List<String> names) {
        var claimants = new TreeSet<T>();
        names.stream()
                .map(name -> owners.get(folded(name)))
                .filter(Objects::nonNull)
                .forEach(claimants::addAll);
        return claimants;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Names that rows used together, and who has one of them. */
    static final class Asked<T> {
        final List<String> names;
        final SortedSet<T> claimants;
        final Place first;
        long rows;

        private Asked(List<String> names, SortedSet<T> claimants, Place first) {
            this.names = names;
            this.claimants = claimants;
            this.first = first;
        }

        /** {@code 'Fabrikam', 'c0ffee'}; or that there is none. */
        String quoted() {
            return names.isEmpty() ? "no name and no id" : "'" + String.join("', '", names) + "'";
        }

        String claimed() {
            return claimants.stream().map(Object::toString).collect(Collectors.joining(" and "));
        }

        private Optional<T> owner() {
            return claimants.size() == 1 ? Optional.of(claimants.first()) : Optional.empty();
        }
    }
}
