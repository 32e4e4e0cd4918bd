package app.nearer.quiz.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.measurement.Meter;
import app.nearer.measurement.Ruler;

import tools.jackson.databind.json.JsonMapper;

/** Reads the instrument from its data files: what is asked, and the measurement constants beside it. */
@Configuration
class InstrumentConfiguration {

    private static final String CURRENT = "1";

    @Bean
    Instrument instrument() throws IOException {
        return read(CURRENT);
    }

    /** Any version that there ever was. */
    static Instrument read(String version) throws IOException {
        Constants constants = read("instrument/v%s.constants.json".formatted(version), Constants.class);
        return read("instrument/v%s.json".formatted(version), InstrumentFile.class).toInstrument(constants);
    }

    private static <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return JsonMapper.builder().build().readValue(in, type);
        }
    }

    /** The file's shape, in which a statement does not repeat its dimension. */
    record InstrumentFile(String version, Scale scale, int fewestRated, List<SectionOfFile> sections,
            List<SafetyStatement> safety) {

        Instrument toInstrument(Constants constants) {
            List<Section> all = sections.stream().map(SectionOfFile::toSection).toList();
            Map<Dimension, Ruler> rulers = new EnumMap<>(Dimension.class);
            all.forEach(section -> rulers.put(section.dimension(), constants.ruler(section)));
            return new Instrument(version, scale, new Meter(rulers, fewestRated), all, safety);
        }
    }

    record SectionOfFile(Dimension dimension, boolean sensitive, List<StatementOfFile> statements) {

        Section toSection() {
            return new Section(dimension, sensitive,
                    statements.stream().map(of -> new Statement(of.id, dimension, of.quality)).toList());
        }
    }

    record StatementOfFile(String id, @Nullable Quality quality) {
    }
}
