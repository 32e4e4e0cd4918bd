package app.nearer.quiz;

import java.util.OptionalInt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

import app.nearer.quiz.calibration.Commands;

/** Carries out the command that the arguments name; without one, starts the service. Visitors have no accounts, and so there are no users. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class QuizService {

    public static void main(String[] arguments) {
        OptionalInt exitCode = Commands.run(arguments);
        if (exitCode.isPresent()) {
            System.exit(exitCode.getAsInt());
        }
        SpringApplication.run(QuizService.class, arguments);
    }
}
