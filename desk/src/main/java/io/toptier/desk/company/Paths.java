package io.toptier.desk.company;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.workspace.store.NotKept;
import java.util.List;
import java.util.regex.Pattern;

/** Names of a company's files as people and programs send them. */
public final class Paths {
    private static final int LONGEST = 500;
    private static final Pattern STEP = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,200}");

    private Paths() {}

    /**
     * The path, where it leads nowhere but into the company's own folder.
     *
     * @throws NotKept for any other
     */
    public static String demandInside(String path) {
        var inside = path.length() <= LONGEST
                && List.of(path.split("/", -1)).stream().allMatch(Paths::isStep);
        if (!inside) {
            throw new NotKept(List.of(Finding.error(
                    "bad-path",
                    Place.file(path),
                    "'" + path + "'",
                    "a path inside the company, as sales/ISVRevenue-2024-01.csv",
                    "name the file without '..', a leading '/', or signs that a file system refuses")));
        }
        return path;
    }

    private static boolean isStep(String step) {
        return STEP.matcher(step).matches() && !step.startsWith(".") && step.equals(step.strip());
    }
}
