package io.toptier.bench.contoso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportFilesTest {

    @ParameterizedTest
    @MethodSource("runs")
    void theManifestCountsTheBytesOfItsFiles(RunFolder run) throws IOException {
        long bytes = 0;
        for (var blob : run.manifest().get("blobs")) {
            var size = Files.size(run.file(blob));
            assertThat(blob.get("byteCount").asLong()).isEqualTo(size);
            bytes += size;
        }
        assertThat(run.manifest().get("byteCount").asLong()).isEqualTo(bytes);
        assertThat(run.manifest().get("blobCount").asInt())
                .isEqualTo(run.manifest().get("blobs").size());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theManifestCountsTheRowsOrSaysNothingOfThem(RunFolder run) throws IOException {
        var counted = run.manifest().get("dataRowCount");
        if (run.month().equals("2023-10")) {
            assertThat(counted.asInt()).isEqualTo(run.rows().size());
        } else {
            assertThat(counted.isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aBlobIsNamedByWhereItLiesInTheContainer(RunFolder run) {
        for (var blob : run.manifest().get("blobs")) {
            assertThat(run.file(blob)).exists();
            var inContainer = Examples.contoso().resolve("exports").relativize(run.file(blob));
            assertThat(blob.get("blobName").asString()).isEqualTo(inContainer.toString());
        }
    }

    @Test
    void theRestatedMonthHasAnEarlierAndALaterRun() throws IOException {
        for (var export : List.of("daily-actual", "daily-amortized")) {
            var runs = RunFolder.below(Examples.contoso().resolve("exports/ea/88000/" + export), "2023-11");
            assertThat(runs).hasSize(2);
            var later = Examples.contoso().relativize(runs.get(1).folder()).toString();
            assertThat(Examples.contoso().resolve("arrives-later.txt"))
                    .content()
                    .contains(later + "\n");
            assertThat(runs.get(1).rows()).hasSize(runs.get(0).rows().size() + 4);
        }
    }

    static Stream<RunFolder> runs() throws IOException {
        return RunFolder.below(Examples.contoso().resolve("exports"), "").stream();
    }
}
