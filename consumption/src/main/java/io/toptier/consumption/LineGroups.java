package io.toptier.consumption;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A month's cost lines, grouped; however many there are, they pass one at a time. */
public interface LineGroups extends AutoCloseable {
    Month month();

    /** Hands over each group once, in an order of its own. */
    void forEach(Consumer<LineGroup> taker);

    /** Where what each group says first stands; every group gets a place, in big exports only the file's. */
    Map<LineGroup, Place> locate(Said said, Collection<LineGroup> groups);

    /** Where the lines came from. */
    List<ExportRun> runs();

    /** What reading met. */
    List<Finding> findings();

    @Override
    void close();

    /** A field of a line that may be unclear. An amount is added up with others, so that it stands in no one line. */
    enum Said {
        TAGS,
        CHARGE_TYPE,
        EFFECTIVE_COST
    }
}
