package io.toptier.rulebook.format;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Span;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Silence;
import io.toptier.rulebook.Stretch;
import io.toptier.rulebook.Timeline;
import io.toptier.rulebook.Version;
import io.toptier.workspace.JsonText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Rules as scripts read them: every value with who said it, when, and how near it is to Microsoft's own words. */
public final class RuleJson {
    private RuleJson() {}

    /** What each rule says for a day, as known by a day. */
    public static ObjectNode list(Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        var list = JsonText.object()
                .put("on", on.toString())
                .put("knownBy", knownBy.instant().toString())
                .put("rulebook", rulebook.digest().toString());
        return put(list, "rules", rulebook.rules().values(), rule -> answer(rule.ask(on, knownBy), head(rule)));
    }

    /** A rule with all its versions and silences, and what it says for a day. */
    public static ObjectNode rule(Rule rule, LocalDate on, KnownBy knownBy) {
        var known = rule.asKnown(knownBy);
        var node = head(known).put("decides", known.decides()).put("on", on.toString());
        node.put("knownBy", knownBy.instant().toString());
        answer(known.ask(on, knownBy), node);
        var terms = node.putObject("terms");
        new TreeMap<>(known.terms()).forEach(terms::put);
        return said(known, node);
    }

    /** The data of a picture: facts across, publications down. */
    public static ObjectNode timeline(Timeline timeline) {
        var node = head(timeline.rule());
        span(timeline.time(), node);
        return put(said(timeline.rule(), node), "news", timeline.news(), RuleJson::news);
    }

    private static ObjectNode said(Rule rule, ObjectNode node) {
        put(node, "versions", rule.versions(), RuleJson::version);
        return put(node, "silences", rule.silences(), RuleJson::silence);
    }

    private static ObjectNode news(Timeline.News news) {
        var node = JsonText.object().put("day", news.day().toString());
        put(node, "published", news.published(), RuleJson::version);
        put(node, "withdrawn", news.withdrawn(), RuleJson::version);
        put(node, "ended", news.ended(), RuleJson::silence);
        return put(node, "stretches", news.stretches(), RuleJson::stretch);
    }

    private static ObjectNode stretch(Stretch stretch) {
        var node = JsonText.object();
        span(stretch.span(), node);
        return answer(stretch.ruling(), node);
    }

    private static ObjectNode head(Rule rule) {
        return JsonText.object().put("id", rule.id().value()).put("title", rule.title());
    }

    private static ObjectNode answer(Ruling ruling, ObjectNode node) {
        node.put("answer", ruling.word()).put("says", ruling.trace().value());
        if (ruling instanceof Ruling.Silent silent) {
            node.put("reason", silent.reason());
        }
        return put(node, "claims", ruling.claims(), RuleJson::version);
    }

    private static ObjectNode version(Version version) {
        var said = version.publication();
        var node = JsonText.object();
        span(version.span(), node);
        node.put("published", said.published().toString())
                .put("publishedNote", said.publishedNote())
                .put("withdrawn", text(said.withdrawn()));
        node.set("value", ValueJson.of(version.value()));
        return node.put("says", version.value().toString())
                .put("trust", said.trust().toString())
                .put("source", said.source())
                .put("checked", said.checked().toString())
                .put("note", version.note())
                .put("origin", version.origin().toString())
                .put("file", version.place().file())
                .put("line", version.place().line());
    }

    private static ObjectNode silence(Silence silence) {
        var node = JsonText.object();
        span(silence.span(), node);
        return node.put("because", silence.because().key())
                .put("published", text(silence.published()))
                .put("note", silence.note())
                .put("checked", silence.checked().toString());
    }

    private static void span(Span span, ObjectNode node) {
        node.put("from", span.from().toString()).put("until", text(span.until()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> ObjectNode put(ObjectNode node, String key, Collection<T> things, Function<T, ObjectNode> form) {
        var array = node.putArray(key);
        things.forEach(thing -> array.add(form.apply(thing)));
        return node;
    }
}
