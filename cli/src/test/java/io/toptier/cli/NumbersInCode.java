package io.toptier.cli;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The numbers and days that stand in Java code: as numbers, as words of a text, as {@code LocalDate.of}. */
final class NumbersInCode extends TreeScanner<Void, Void> {
    private static final Pattern WORD = Pattern.compile("(?<![\\w.,:/-])\\d[\\d,_]*(\\.\\d+)?(?![\\w:/-])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_OF =
            Pattern.compile("LocalDate\\.of\\((?<year>\\d+), (?<month>\\d+), (?<day>\\d+)\\)");

    private final String file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Literal> literals = new ArrayList<>();

    private NumbersInCode(String file, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.unit = unit;
        this.positions = positions;
    }

    /** A literal: {@code value} is a {@link BigDecimal} or a {@link LocalDate}. */
    record Literal(String file, long line, Comparable<?> value) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + value;
        }
    }

    /** Of the texts of Java files, by the names that are told. */
    static List<Literal> of(Map<String, String> files) throws IOException {
        var sources = files.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, sources);
        var literals = new ArrayList<Literal>();
        for (var unit : task.parse()) {
            var file = unit.getSourceFile().toUri().getPath().substring(1);
            var scan = new NumbersInCode(file, unit, Trees.instance(task).getSourcePositions());
            scan.scan(unit, null);
            literals.addAll(scan.literals);
        }
        return literals;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
        if (literal.getValue() instanceof Number number) {
            add(literal, new BigDecimal(number.toString()));
        } else if (literal.getValue() instanceof String text) {
            text(literal, text);
        }
        return super.visitLiteral(literal, null);
    }

    /** {@code "0.03"} and {@code "within 60 days"}; what is part of a longer word is none. */
    private void text(LiteralTree literal, String text) {
        if (DAY.matcher(text).matches()) {
            add(literal, LocalDate.parse(text));
            return;
        }
        WORD.matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group().replaceAll("[,_]", "")))
                .forEach(number -> add(literal, number));
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        var day = DAY_OF.matcher(call.toString());
        if (!day.matches()) {
            return super.visitMethodInvocation(call, null);
        }
        add(call, LocalDate.of(number(day.group("year")), number(day.group("month")), number(day.group("day"))));
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private void add(Tree tree, Comparable<?> value) {
        literals.add(new Literal(file, unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree)), value));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String file, String text) {
            super(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
