package io.toptier.desk.job;

import io.toptier.kernel.Finding;
import java.util.List;

/** What is done for jobs of one kind. It may be begun again after it was done by half, or even whole. */
public interface Work {
    /** {@code close-month}. */
    String kind();

    /**
     * Does it.
     *
     * @return what it has to tell
     * @throws io.toptier.workspace.store.NotKept where it is refused; that is never tried again
     */
    List<Finding> run(Job job, Watch watch);
}
