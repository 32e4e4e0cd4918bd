package app.nearer.quiz;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

import app.nearer.quiz.calibration.AnswersCommand;
import app.nearer.quiz.calibration.CalibrateCommand;

/** Carries out the command that the arguments name; without one, starts the service. Visitors have no accounts, and so there are no users. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class QuizService {

    public static void main(String[] arguments) {
        if (CalibrateCommand.isMeant(arguments)) {
            System.exit(CalibrateCommand.run(arguments));
        }
        if (AnswersCommand.isMeant(arguments)) {
            System.exit(AnswersCommand.run(arguments));
        }
        SpringApplication.run(QuizService.class, arguments);
    }
}
