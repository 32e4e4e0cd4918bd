package app.nearer.indexer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

import app.nearer.indexer.command.CommandLineTool;

/** Carries out the command that the arguments name; without one, starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ContentIndexer {

    public static void main(String[] arguments) {
        if (CommandLineTool.isMeant(arguments)) {
            System.exit(CommandLineTool.run(arguments));
        }
        SpringApplication.run(ContentIndexer.class, arguments);
    }
}
