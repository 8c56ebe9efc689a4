package io.toptier.cli;

import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Month;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The command line. */
@Command(
        name = "toptier",
        description = "Who consumed how much Azure, and what it counts for with Microsoft.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            CheckCommand.class,
            MonthCommand.class,
            ConsumptionCommand.class,
            SalesCommand.class,
            ReportCommand.class,
            DealsCommand.class,
            CreditCommand.class,
            RulesCommand.class,
            StandingCommand.class,
            ExplainCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var talk = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(new Terminal(out, talk, Clock.systemUTC()), out, talk, arguments));
    }

    static int run(Terminal terminal, PrintStream out, PrintStream talk, String... arguments) {
        var line = new CommandLine(new Main(), new WithTerminal(terminal))
                .registerConverter(Month.class, new MonthConverter())
                .registerConverter(FiscalYear.class, new FiscalYearConverter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(talk, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal, talk));
        return line.execute(arguments);
    }

    private static int failed(Exception failure, Terminal terminal, PrintStream talk) {
        if (failure instanceof ConfigurationProblem) {
            terminal.say("toptier: " + failure.getMessage());
            return Exit.CONFIGURATION;
        }
        terminal.say("toptier: this is a bug of ours; please report it with what follows");
        failure.printStackTrace(talk);
        return Exit.OUR_BUG;
    }

    /** Gives each command the terminal it is to use. */
    private record WithTerminal(Terminal terminal) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
            } catch (NoSuchMethodException needsNone) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }

    private static final class MonthConverter implements ITypeConverter<Month> {
        @Override
        public Month convert(String text) {
            return Month.parse(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is no month; write it as 2023-11"));
        }
    }

    private static final class FiscalYearConverter implements ITypeConverter<FiscalYear> {
        private static final Pattern YEAR = Pattern.compile("(?i)FY(?<year>\\d\\d)");
        private static final int CENTURY = 2000;

        @Override
        public FiscalYear convert(String text) {
            var year = YEAR.matcher(text);
            if (!year.matches()) {
                throw new TypeConversionException("'" + text + "' is no fiscal year; write it as FY24");
            }
            return new FiscalYear(CENTURY + Integer.parseInt(year.group("year")));
        }
    }
}
