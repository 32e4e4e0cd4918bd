package app.nearer.quiz.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;

import tools.jackson.databind.json.JsonMapper;

/** Reads the instrument from its data file. */
@Configuration
class InstrumentConfiguration {

    private static final String FILE = "instrument/v1.json";

    @Bean
    Instrument instrument() throws IOException {
        return read(FILE);
    }

    static Instrument read(String file) throws IOException {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return JsonMapper.builder().build().readValue(in, InstrumentFile.class).toInstrument();
        }
    }

    /** The file's shape, in which a statement does not repeat its dimension. */
    record InstrumentFile(String version, Scale scale, double ratingError, int fewestRated, List<SectionOfFile> sections,
            List<SafetyStatement> safety) {

        Instrument toInstrument() {
            List<Section> all = new ArrayList<>();
            for (SectionOfFile section : sections) {
                all.add(new Section(section.dimension, section.sensitive,
                        section.statements.stream().map(of -> new Statement(of.id, section.dimension, of.quality)).toList()));
            }
            return new Instrument(version, scale, ratingError, fewestRated, all, safety);
        }
    }

    record SectionOfFile(Dimension dimension, boolean sensitive, List<StatementOfFile> statements) {
    }

    record StatementOfFile(String id, @Nullable Quality quality) {
    }
}
