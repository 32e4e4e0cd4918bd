package app.nearer.quiz.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.measurement.Meter;
import app.nearer.measurement.QualityMeter;
import app.nearer.measurement.QualityMeter.Tagged;
import app.nearer.measurement.Ruler;

import tools.jackson.databind.json.JsonMapper;

/** Every instrument that there ever was, read from its data files: what is asked, and the measurement constants beside it. */
public final class Instruments {

    /** The version that is asked at present. */
    private static final String CURRENT = "3";

    private Instruments() {
    }

    /** The instrument that is in use. */
    public static Instrument current() {
        return version(CURRENT);
    }

    /**
     * An instrument of an earlier or the present version.
     *
     * @throws IllegalArgumentException if there never was this version
     */
    public static Instrument version(String version) {
        Constants constants = read("v%s.constants.json".formatted(version), Constants.class);
        return read("v%s.json".formatted(version), InstrumentFile.class).toInstrument(constants);
    }

    /** The measurement constants of the instrument that is in use. */
    public static Constants currentConstants() {
        return read("v%s.constants.json".formatted(CURRENT), Constants.class);
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = Instruments.class.getResourceAsStream("/instrument/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no instrument/" + file);
            }
            return JsonMapper.builder().build().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's shape, in which a statement does not repeat its dimension. */
    record InstrumentFile(String version, Scale scale, int fewestRated, List<SectionOfFile> sections,
            List<SafetyStatement> safety) {

        Instrument toInstrument(Constants constants) {
            List<Section> all = sections.stream().map(SectionOfFile::toSection).toList();
            Map<Dimension, Ruler> rulers = new EnumMap<>(Dimension.class);
            all.forEach(section -> rulers.put(section.dimension(), constants.ruler(section)));
            return new Instrument(version, scale, new Meter(rulers, fewestRated),
                    new QualityMeter(all.stream().flatMap(section -> tagged(section, rulers)).toList(), constants.prior(),
                            fewestRated),
                    all,
                    safety);
        }

        private static Stream<Tagged> tagged(Section section, Map<Dimension, Ruler> rulers) {
            return IntStream.range(0, section.statements().size())
                    .mapToObj(item -> new Tagged(section.dimension(), item, rulers.get(section.dimension()).items().get(item),
                            section.statements().get(item).qualities()));
        }
    }

    record SectionOfFile(Dimension dimension, boolean sensitive, List<StatementOfFile> statements) {

        Section toSection() {
            return new Section(dimension, sensitive,
                    statements.stream().map(of -> new Statement(of.id, dimension, of.qualities)).toList());
        }
    }

    record StatementOfFile(String id, Set<Quality> qualities) {

        StatementOfFile(String id, @Nullable Set<Quality> qualities) {
            this.id = id;
            this.qualities = qualities == null ? Set.of() : Set.copyOf(qualities);
        }
    }
}
