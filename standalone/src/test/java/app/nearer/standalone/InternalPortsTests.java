package app.nearer.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.nearer.standalone.InternalPorts.Use;

class InternalPortsTests {

    private final PrimitiveIterator.OfInt others = IntStream.iterate(40_000, port -> port + 1).iterator();

    @Test
    void theFirstStartTakesThePreferredPorts() {
        InternalPorts ports = InternalPorts.choose(new Properties(), Set.of(8080, 8082), port -> true, others::nextInt);

        assertThat(ports.of(Use.RECOMMENDATION)).isEqualTo(8081);
        assertThat(ports.of(Use.QUIZ_MANAGEMENT)).isEqualTo(9080);
    }

    @Test
    void aLaterStartKeepsWhatTheFirstChose() {
        Properties kept = InternalPorts.choose(new Properties(), Set.of(), port -> port >= 40_000, others::nextInt)
                .toProperties();

        InternalPorts later = InternalPorts.choose(kept, Set.of(), port -> true, others::nextInt);

        assertThat(later.toProperties()).isEqualTo(kept);
    }

    @Test
    void aPortThatSomebodyTookIsChosenAnewAndTheOthersStay() {
        InternalPorts first = InternalPorts.choose(new Properties(), Set.of(), port -> true, others::nextInt);

        InternalPorts later = InternalPorts.choose(first.toProperties(), Set.of(), port -> port != 8081, others::nextInt);

        assertThat(later.of(Use.RECOMMENDATION)).isEqualTo(40_000);
        assertThat(later.of(Use.POSTGRES)).isEqualTo(first.of(Use.POSTGRES));
    }

    @Test
    void noPortIsGivenTwiceNorTakenFromTheVisitors() {
        Properties kept = new Properties();
        for (Use use : Use.values()) {
            kept.setProperty(use.name().toLowerCase().replace('_', '-'), "8080");
        }

        InternalPorts ports = InternalPorts.choose(kept, Set.of(8080, 8081), port -> true, others::nextInt);

        assertThat(ports.numbers().values()).doesNotHaveDuplicates().doesNotContain(8080, 8081);
    }

    @Test
    void aSpoiledFileIsAsGoodAsNone() {
        Properties kept = new Properties();
        kept.setProperty("postgres", "many");
        kept.setProperty("kafka", "99999");

        InternalPorts ports = InternalPorts.choose(kept, Set.of(), port -> true, others::nextInt);

        assertThat(ports.of(Use.POSTGRES)).isEqualTo(25432);
        assertThat(ports.of(Use.KAFKA)).isEqualTo(29092);
    }
}
