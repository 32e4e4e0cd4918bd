package app.nearer.quiz.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the answers that were given for calibration into a file, as {@link CalibrateCommand} reads it. */
@Command(name = "answers", mixinStandardHelpOptions = true, description = {
        "Write the answers that were given for calibration into a file, as calibrate reads it.",
        "The database is found by the settings of the service, as its environment holds them."})
final class AnswersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where to write them.")
    private Path target;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Answers in which language (${DEFAULT-VALUE}).")
    private String language;

    @Override
    public Integer call() throws IOException {
        Instrument instrument = Instruments.current();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Database.class).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=warn")
                .run()) {
            List<String> lines = new AnswerExport(context.getBean(JdbcClient.class)).lines(instrument, language);
            Files.write(target, lines);
            spec.commandLine().getOut().printf("%d lines of answers to version %s written to %s%n", lines.size() - 1,
                    instrument.version(), target);
            spec.commandLine().getOut().flush();
        }
        return ExitCode.OK;
    }

    /** Of the service, the way to its database alone. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
            JdbcClientAutoConfiguration.class})
    static class Database {
    }
}
