package io.toptier.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Writes lines of the big export, as many as asked for; shared by all files, each of which has a seed of its own. */
final class BigLines {

    private static final byte[] HEADER = (String.join(",", BigColumns.names()) + "\n").getBytes(StandardCharsets.UTF_8);
    private static final byte[] MONTH = "10/".getBytes(StandardCharsets.UTF_8);
    private static final byte[] YEAR = "/2026".getBytes(StandardCharsets.UTF_8);
    private static final int DAYS = 31;

    private final List<LineTemplate> templates = BigTemplates.all();
    private final byte[][] tags = IntStream.range(0, BigEstate.RESOURCES * BigTags.TEXTS)
            .mapToObj(i -> BigTemplates.tags(i / BigTags.TEXTS, i % BigTags.TEXTS))
            .toArray(byte[][]::new);

    /**
     * Returns the exact sum of the costs it wrote.
     *
     * @param isActual whether what a commitment pays for costs nothing
     */
    BigDecimal write(OutputStream out, long lines, long seed, boolean isActual) throws IOException {
        var random = new SplittableRandom(seed);
        var costs = new BigCosts(random.split());
        var sink = new ByteSink(out);
        sink.put(HEADER);
        for (long line = 0; line < lines; line++) {
            int resource = random.nextInt(BigEstate.RESOURCES);
            var pieces = templates.get(resource).pieces();
            sink.put(pieces.get(0));
            putDay(sink, 1 + random.nextInt(DAYS));
            sink.put(pieces.get(1));
            putQuantity(sink, random);
            sink.put(pieces.get(2));
            if (isActual && BigTemplates.isPrepaid(resource)) {
                sink.put('0');
            } else {
                costs.putNext(sink);
            }
            sink.put(pieces.get(3));
            sink.put(tags[resource * BigTags.TEXTS + random.nextInt(BigTags.TEXTS)]);
            sink.put(pieces.get(4));
        }
        sink.flush();
        return costs.total();
    }

    private static void putDay(ByteSink sink, int day) throws IOException {
        sink.put(MONTH);
        sink.putNumber(day, 2);
        sink.put(YEAR);
    }

    private static void putQuantity(ByteSink sink, SplittableRandom random) throws IOException {
        sink.putNumber(random.nextInt(24), 1);
        sink.put('.');
        sink.putNumber(random.nextInt(1_000_000), 6);
    }
}
