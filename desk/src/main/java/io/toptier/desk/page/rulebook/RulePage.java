package io.toptier.desk.page.rulebook;

import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Finding;
import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Silence;
import io.toptier.rulebook.Timeline;
import io.toptier.rulebook.Trust;
import io.toptier.rulebook.Value;
import io.toptier.rulebook.Version;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One rule, whole.
 *
 * @param path of this page
 * @param known the rule as known by the day
 * @param timeline its life, as known by the day
 * @param uses the company's figures that rest on it
 * @param findings of the checks, for this rule alone
 * @param ownFile where the operator set something for it; null for nowhere
 */
public record RulePage(
        String path,
        Rule known,
        Ruling ruling,
        Timeline timeline,
        LifeDrawing life,
        List<RuleUse> uses,
        List<Finding> findings,
        @Nullable String ownFile) {

    static RulePage of(Visit visit, Rule rule) {
        var asOf = visit.asOf();
        var rulebook = visit.answers().rulebook().value();
        var timeline = rulebook.timeline(rule.id(), asOf.knownBy());
        var known = rule.asKnown(asOf.knownBy());
        return new RulePage(
                visit.path("rulebook/" + rule.id()),
                known,
                known.ask(asOf.on(), asOf.knownBy()),
                timeline,
                LifeDrawing.of(timeline, asOf.on()),
                RuleUses.of(visit, rule),
                findings(visit, rule),
                ownFile(rule));
    }

    private static List<Finding> findings(Visit visit, Rule rule) {
        var rulebook = visit.answers().rulebook().value();
        return rulebook.check(visit.asOf().knownBy().day(), Period.ofYears(1)).stream()
                .filter(finding -> finding.seen().contains("rule " + rule.id() + " ")
                        || finding.seen().contains("rule " + rule.id() + ","))
                .toList();
    }

    private static @Nullable String ownFile(Rule rule) {
        return rule.versions().stream()
                .filter(version -> version.origin() == Origin.OPERATOR)
                .map(version -> version.place().file())
                .findFirst()
                .orElse(null);
    }

    public boolean overrides() {
        return known.origin() == Origin.SHIPPED;
    }

    public String letter(Version version) {
        return new VersionLetters(known).of(version);
    }

    public int colour(Version version) {
        return new VersionLetters(known).colour(version);
    }

    /** Who vouches for the answer; null where there is none. */
    public @Nullable Trust trust() {
        return ruling.found()
                .map(found -> found.version().publication().trust())
                .orElse(null);
    }

    /** The version that answers; null where none does. */
    public @Nullable Version answer() {
        return ruling.found().map(Ruling.Found::version).orElse(null);
    }

    /** The parts of the answer, where it has several. */
    public Map<String, String> parts() {
        var parts = new TreeMap<String, String>();
        if (ruling instanceof Ruling.Found found && found.version().value() instanceof Value.Keys keys) {
            keys.values().forEach((name, value) -> parts.put(name.replace('-', ' '), value.toString()));
        }
        return parts;
    }

    public Map<String, String> terms() {
        return new TreeMap<>(known.terms());
    }

    public List<Silence> silences() {
        return known.silences();
    }
}
