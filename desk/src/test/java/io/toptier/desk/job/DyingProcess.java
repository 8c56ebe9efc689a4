package io.toptier.desk.job;

import io.toptier.desk.database.DatabaseSettings.Server;
import io.toptier.kernel.Finding;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process that begins a job, says so, and never ends it: a test kills it. */
final class DyingProcess {
    private DyingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var queue = Queue.on(new Server(arguments[0], "postgres", ""));
        queue.process(new Work() {
            @Override
            public String kind() {
                return "close-month";
            }

            @Override
            public List<Finding> run(Job job, Watch watch) {
                System.out.println("begun");
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException killed) {
                    Thread.currentThread().interrupt();
                }
                return List.of();
            }
        });
        new CountDownLatch(1).await();
    }

    static Process start(Server server) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx200m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingProcess.class.getName(),
                        server.url())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
