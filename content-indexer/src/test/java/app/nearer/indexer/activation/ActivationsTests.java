package app.nearer.indexer.activation;

import static app.nearer.indexer.Samples.build;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.SnapshotStore;

class ActivationsTests {

    private static final SampleArticle ONE = SampleArticle.of("one");
    private static final SampleArticle TWO = SampleArticle.of("two");

    @TempDir
    Path folder;

    private final MemoryTopics topics = new MemoryTopics();
    private SnapshotStore store;
    private StoreLock.Held held;
    private Activations activations;

    @BeforeEach
    void open() throws IOException {
        store = new SnapshotStore(folder);
        held = new StoreLock(folder, Clock.systemUTC()).acquire("a test");
        activations = newProcess();
    }

    @AfterEach
    void close() throws IOException {
        held.close();
    }

    @Test
    void articlesAreToldBeforeTheSnapshot() throws IOException {
        String first = build(folder, 0, ONE, TWO).version();

        assertThat(activate(first)).isEqualTo(new Activation.Announced(new ActiveSnapshot(1, first), 2, 0));
        assertThat(topics.told()).containsExactly("1 one", "1 two", "1 =" + first);
        assertThat(store.active()).contains(new ActiveSnapshot(1, first));
    }

    @Test
    void onlyWhatDiffersIsToldAndWhatIsGoneIsWithdrawn() throws IOException {
        activate(build(folder, 0, ONE, TWO).version());
        String second = build(folder, 1, ONE.with("A title", "Another"), SampleArticle.of("three")).version();
        topics.told();

        assertThat(activate(second)).isEqualTo(new Activation.Announced(new ActiveSnapshot(2, second), 2, 1));
        assertThat(topics.told()).containsExactly("2 one", "2 three", "2 -two", "2 =" + second);
    }

    @Test
    void goingBackTakesTheNextSequence() throws IOException {
        String first = build(folder, 0, ONE, TWO).version();
        activate(first);
        activate(build(folder, 1, ONE).version());
        topics.told();

        activate(first);

        assertThat(topics.told()).containsExactly("3 two", "3 =" + first);
        assertThat(store.active()).contains(new ActiveSnapshot(3, first));
    }

    @Test
    void activatingTheActiveOneOnlyAnnouncesItAgain() throws IOException {
        String first = build(folder, 0, ONE).version();
        activate(first);
        topics.told();

        activate(first);

        assertThat(topics.told()).containsExactly("1 =" + first);
    }

    @Test
    void withoutTheBrokerTheActivationWaitsAndIsToldWhenItIsBack() throws IOException {
        String first = build(folder, 0, ONE).version();
        topics.acceptOnly(0);

        assertThat(activate(first)).isEqualTo(new Activation.Waiting(new ActiveSnapshot(1, first)));
        assertThat(activations.hasConfirmed(new ActiveSnapshot(1, first))).isFalse();

        topics.comeBack();
        announceAgain();

        assertThat(topics.told()).containsExactly("1 one", "1 =" + first);
        assertThat(activations.hasConfirmed(new ActiveSnapshot(1, first))).isTrue();
    }

    @Test
    void twoActivationsThatWaitedAreToldAsOne() throws IOException {
        activate(build(folder, 0, ONE).version());
        topics.told();
        topics.acceptOnly(0);
        activate(build(folder, 1, ONE, TWO).version());
        String third = build(folder, 2, TWO).version();
        activate(third);
        topics.comeBack();

        announceAgain();

        assertThat(topics.told()).containsExactly("3 two", "3 -one", "3 =" + third);
    }

    @Test
    void aBrokerThatGoesAwayHalfWayGetsTheRestLater() throws IOException {
        String first = build(folder, 0, ONE, TWO).version();
        topics.acceptOnly(1);
        assertThat(activate(first)).isInstanceOf(Activation.Waiting.class);
        topics.comeBack();

        announceAgain();

        assertThat(topics.told()).containsExactly("1 one", "1 two", "1 =" + first);
    }

    @Test
    void aProcessThatDiedHalfWayIsFollowedByOneThatGoesOn() throws IOException {
        String first = build(folder, 0, ONE, TWO).version();
        topics.acceptOnly(1);
        activate(first);
        topics.comeBack();
        activations = newProcess();

        announceAgain();

        assertThat(topics.told()).containsExactly("1 one", "1 two", "1 =" + first);
    }

    @Test
    void aBrokerThatLostEverythingIsToldEverythingWithdrawalsToo() throws IOException {
        activate(build(folder, 0, ONE, TWO).version());
        String second = build(folder, 1, ONE).version();
        activate(second);
        topics.loseEverything();

        announceAgain();

        assertThat(topics.told()).containsExactly("2 one", "2 -two", "2 =" + second);
    }

    @Test
    void aBrokerThatIsLostAgainWhileItIsToldEverythingGetsTheRest() throws IOException {
        String first = build(folder, 0, ONE, TWO).version();
        activate(first);
        topics.loseEverything();
        topics.acceptOnly(1);
        announceAgain();
        topics.comeBack();

        announceAgain();

        assertThat(topics.told()).containsExactly("1 one", "1 two", "1 =" + first);
    }

    @Test
    void aStoreThatWasLostGoesOnAboveTheSequenceThatReadersKnow() throws IOException {
        activate(build(folder, 0, ONE).version());
        activate(build(folder, 1, TWO).version());
        topics.told();
        Files.delete(folder.resolve("active.json"));
        String third = build(folder, 2, TWO).version();
        activations = newProcess();

        activate(third);

        assertThat(topics.told()).containsExactly("3 =" + third);
        assertThat(store.active()).contains(new ActiveSnapshot(3, third));
    }

    @Test
    void aDamagedSnapshotIsNotActivated() throws IOException {
        String first = build(folder, 0, ONE).version();
        activate(first);
        String second = build(folder, 1, TWO).version();
        Files.writeString(folder.resolve("snapshots/" + second + "/articles/two.json"), "{}");
        topics.told();

        assertThatThrownBy(() -> activate(second)).isInstanceOf(DamagedSnapshotException.class);
        assertThat(store.active()).contains(new ActiveSnapshot(1, first));
        assertThat(topics.told()).isEmpty();
    }

    @Test
    void aSnapshotThatDoesNotExistIsNotActivated() {
        assertThatThrownBy(() -> activate("nope")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void withoutAnActiveSnapshotNothingIsAnnounced() throws IOException {
        assertThat(activations.announceAgain(held, Progress.NONE)).isEmpty();
    }

    private Activations newProcess() {
        return new Activations(store, topics, Clock.systemUTC());
    }

    private Activation activate(String version) throws IOException {
        return activations.activate(held, version, Progress.NONE);
    }

    private void announceAgain() throws IOException {
        activations.announceAgain(held, Progress.NONE);
    }
}
