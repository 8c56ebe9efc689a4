package io.toptier.desk.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many who ask the same of a company at once get one answer, and not all answers are kept for ever. */
class SameAnswerTest {
    private static final int MANY = 8;
    private static final int QUESTIONS = 2000;

    private final Server server = new Server();
    private final String id = Server.newId();
    private final AtomicInteger worked = new AtomicInteger();

    @BeforeEach
    void contoso() {
        server.transfer.take(Server.example(), id, "Contoso", Server.MEGAN, false);
    }

    @Test
    void afterAChangeAllSeeOneViewAndItsAnswerIsWorkedOutOnce() throws Exception {
        server.views.of(id);
        change();
        var pool = Executors.newFixedThreadPool(MANY);
        try {
            var together = new CyclicBarrier(MANY);
            Callable<CompanyView> asks = () -> {
                together.await();
                var view = server.views.of(id).orElseThrow();
                view.once("question", worked::incrementAndGet);
                return view;
            };
            var views = pool.invokeAll(
                    IntStream.range(0, MANY).mapToObj(one -> asks).toList());

            for (var view : views) {
                assertThat(view.get()).isSameAs(views.get(0).get());
            }
            assertThat(worked).hasValue(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aChangeIsSeenByTheNextWhoLooksAndTheOldAnswersAreNotUsed() {
        server.views.of(id).orElseThrow().once("question", worked::incrementAndGet);
        change();

        assertThat(server.views.of(id).orElseThrow().<Integer>once("question", worked::incrementAndGet))
                .isEqualTo(2);
    }

    @Test
    void answersThatNobodyAsksForGiveWayToOthers() {
        var view = server.views.of(id).orElseThrow();
        for (int round = 0; round < 2; round++) {
            IntStream.range(0, QUESTIONS).forEach(question -> view.once(question, worked::incrementAndGet));
        }

        assertThat(worked.get()).isGreaterThan(2 * QUESTIONS - 200);
    }

    private void change() {
        server.writes.write(id, Act.of(Server.MEGAN, "change-document", "note.txt"), edit -> {
            edit.put("note.txt", "a note".getBytes(UTF_8));
            return true;
        });
    }
}
