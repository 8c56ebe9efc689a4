package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.ExportRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FOCUS exports as Parquet, whatever the types of their columns. */
class ParquetTest {
    private static final String FILE = "exports/part_0_0001.snappy.parquet";
    private static final String USUAL = "'USD' as BillingCurrency, 'Usage' as ChargeCategory,"
            + " '/subscriptions/1F0C6AD2-5b7e-4c1d-9c39-0d1f3c6f7a01' as SubAccountId, 'RG-Web' as x_ResourceGroupName";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void textIsReadAsInCsv() {
        write(
                FILE,
                USUAL,
                "'2023-11-01T00:00Z' as BillingPeriodStart",
                "'1E-27' as EffectiveCost",
                "' 2.5 ' as BilledCost",
                "'{\"customer\": \"Müller\"}' as Tags");

        var read = drop.read(FILE);

        assertThat(read.effective()).isEqualTo("0.000000000000000000000000001");
        assertThat(read.billed()).isEqualTo("2.5");
        assertThat(read.group().tags()).isEqualTo("{\"customer\": \"Müller\"}");
        assertThat(read.group().subscription()).isEqualTo(ExportText.SUBSCRIPTION);
        assertThat(read.group().resourceGroup()).isEqualTo("rg-web");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void decimalsAreExact() {
        write(
                FILE,
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "unnest([0.1::decimal(38,28), -0.0000000000000000000000000003]) as EffectiveCost",
                "'1234567890.123456789012345678901234567890'::decimal(38,28) as BilledCost");
        write(
                "exports/part_1_0001.snappy.parquet",
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "'0.00000000000000000000000000000001'::decimal(38,32) as EffectiveCost",
                "99999999999999999999::decimal(38,0) as BilledCost");

        var read = drop.read("exports");

        assertThat(read.effective()).isEqualTo("0.09999999999999999999999999970001");
        assertThat(read.billed()).isEqualTo("100000000002469135779.2469135780246913578024691358");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void doublesAreReadAsTheyAreAndTold() {
        write(
                FILE,
                USUAL,
                "timestamp '2023-11-01 00:00:00' as BillingPeriodStart",
                "unnest([0.1::double, 1e-7::double, 12345678901.5::double]) as EffectiveCost",
                "0.5::float as BilledCost");

        var read = drop.read(FILE);

        assertThat(read.effective()).isEqualTo("12345678901.6000001");
        assertThat(read.billed()).isEqualTo("1.5");
        assertThat(read.told())
                .contains(
                        "warning inexact-column exports/part_0_0001.snappy.parquet:EffectiveCost amounts as DOUBLE",
                        "warning inexact-column exports/part_0_0001.snappy.parquet:BilledCost amounts as FLOAT");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void sumsBeyondTheDatabasesDecimalsAreExact() {
        write(
                FILE,
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "unnest(repeat([9999999999.25::decimal(12,2)], 9)) as EffectiveCost",
                "-9999999999.25::decimal(12,2) as BilledCost");

        assertThat(drop.read(FILE).effective()).isEqualTo("89999999993.25");
        assertThat(drop.read(FILE).billed()).isEqualTo("-89999999993.25");
    }

    @Test
    void timesAreThoseOfUtc() {
        write(
                FILE,
                USUAL,
                "timestamptz '2023-12-01 00:30:00+01' as ChargePeriodStart",
                "timestamptz '2023-12-01 00:30:00+01' as BillingPeriodStart",
                "1 as EffectiveCost",
                "1 as BilledCost");

        var read = drop.read(FILE);

        assertThat(read.effective()).isEqualTo("1");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void tagsMayBeAMap() {
        write(
                FILE,
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "1 as EffectiveCost",
                "1 as BilledCost",
                "map {'customer': 'fab\"rikam', 'org': ''} as Tags");

        assertThat(drop.read(FILE).group().tags()).isEqualTo("{\"customer\":\"fab\\\"rikam\",\"org\":\"\"}");
    }

    @Test
    void textThatIsNotMarkedAsTextIsText() {
        write(
                FILE,
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "1 as EffectiveCost",
                "1 as BilledCost",
                "encode('{\"customer\": \"Müller\"}') as Tags");

        assertThat(drop.read(FILE).group().tags()).isEqualTo("{\"customer\": \"Müller\"}");
    }

    @Test
    void foldersAndFileNamesAreNoColumns() {
        var file = "exports/BillingCurrency=EUR/part_0_0001.parquet";
        write(
                file,
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "1 as EffectiveCost",
                "1 as BilledCost",
                "'x' as filename");

        var read = drop.read(file);

        assertThat(read.group().currency()).hasToString("USD");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void partsWithOtherTypesAreOneRun() {
        write(
                FILE,
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "1.5::decimal(5,2) as EffectiveCost",
                "1 as BilledCost");
        write(
                "exports/part_1_0001.snappy.parquet",
                USUAL,
                "'2023-11-01' as BillingPeriodStart",
                "'2.25' as EffectiveCost",
                "1 as BilledCost",
                "'x' as Tags");

        var read = drop.read("exports");

        assertThat(read.effective()).isEqualTo("3.75");
        assertThat(read.runs()).singleElement().extracting(ExportRun::files).isEqualTo(2);
    }

    @Test
    void rowsAreMeasuredAgainstTheManifest() throws IOException {
        write(
                "exports/run/part_0_0001.snappy.parquet",
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "unnest([1, 2]) as EffectiveCost",
                "1 as BilledCost");
        var bytes = Files.readAllBytes(drop.path("exports/run/part_0_0001.snappy.parquet"));
        Files.delete(drop.path("exports/run/part_0_0001.snappy.parquet"));
        drop.run("exports/run").part(bytes, ".snappy.parquet", 3).manifest();

        assertThat(drop.read("exports").told())
                .contains("error row-count-differs exports/run/part_0_0001.snappy.parquet 2 rows");
    }

    @Test
    void aBadAmountInParquetIsToldWithoutALine() {
        write(FILE, USUAL, "date '2023-11-01' as BillingPeriodStart", "'1,5' as EffectiveCost", "1 as BilledCost");

        assertThat(drop.read(FILE).told()).contains("error bad-amount " + FILE + ":EffectiveCost '1,5'");
    }

    @Test
    void aCutFileIsAnError() throws IOException {
        write(
                FILE,
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "unnest(range(50000)) as EffectiveCost",
                "1 as BilledCost");
        var whole = Files.readAllBytes(drop.path(FILE));
        Files.write(drop.path(FILE), Arrays.copyOf(whole, whole.length - 9));

        assertThat(drop.read(FILE).errors()).containsExactly("unreadable-file");
    }

    @Test
    void aDamagedFileIsAnErrorAndTheOthersAreRead() throws IOException {
        write(
                FILE,
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "hash(unnest(range(50000))) as EffectiveCost",
                "1 as BilledCost");
        write(
                "exports/part_1_0001.snappy.parquet",
                USUAL,
                "date '2023-11-01' as BillingPeriodStart",
                "hash(unnest([1])) as EffectiveCost",
                "7 as BilledCost");
        var bytes = Files.readAllBytes(drop.path(FILE));
        Arrays.fill(bytes, 100, bytes.length / 2, (byte) 0xA5);
        Files.write(drop.path(FILE), bytes);

        var read = drop.read("exports");

        assertThat(read.errors()).containsExactly("unreadable-file");
        assertThat(read.billed()).isEqualTo("7");
    }

    private void write(String name, String... columns) {
        var path = drop.path(name);
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement()) {
            Files.createDirectories(path.resolveSibling("."));
            statement.execute("copy (select " + String.join(", ", columns) + ") to '" + path + "' (format parquet)");
        } catch (SQLException | IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
