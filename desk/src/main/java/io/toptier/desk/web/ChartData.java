package io.toptier.desk.web;

import io.toptier.kernel.Decimals;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A chart as the JSON that {@code desk.js} draws; figures as text, so that no digit is lost before the drawing. */
public final class ChartData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ChartData() {}

    /** JSON that is safe inside a script element: it holds no {@code <}, {@code >} or {@code &}. */
    public static String json(Chart chart) {
        var data = new TreeMap<String, Object>(Map.of(
                "kind", chart.kind().toString(),
                "unit", chart.unit(),
                "labels", chart.labels(),
                "series", chart.series().stream().map(ChartData::series).toList()));
        if (chart.threshold() != null) {
            data.put(
                    "threshold",
                    new TreeMap<>(Map.of(
                            "name", chart.threshold().name(),
                            "figure", Decimals.plain(chart.threshold().figure()))));
        }
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> series(Chart.Series series) {
        List<String> figures = series.figures().stream()
                .map(figure -> figure == null ? "" : Decimals.plain(figure))
                .toList();
        List<String> shown =
                IntStream.range(0, figures.size()).mapToObj(series::shown).toList();
        return new TreeMap<>(Map.of("name", series.name(), "figures", figures, "shown", shown));
    }
}
