package kr.onmaeul;

import java.util.Arrays;
import java.util.Map;
import kr.onmaeul.foundation.command.CommandLine;
import kr.onmaeul.foundation.command.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The program. The first word of the command line names what it does: `serve` stays and answers,
/// every other command does its work and ends. Rooms choose their names freely: two may have a class of one name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Onmaeul {

    public static void main(String[] words) {
        try {
            if (words.length == 0 || words[0].equals("serve")) {
                new SpringApplication(Onmaeul.class)
                        .run(Arrays.copyOfRange(words, Math.min(1, words.length), words.length));
            } else {
                System.exit(CommandLine.alone(words).orElseGet(() -> command(words)));
            }
        } catch (RuntimeException failed) {
            if (StartRefused.behind(failed).isPresent()) {
                System.exit(StartRefused.STATUS);
            }
            throw failed;
        }
    }

    private static int command(String... words) {
        var application = new SpringApplication(Onmaeul.class);
        if (words[0].equals("restore")) {
            application.setDefaultProperties(Map.of("onmaeul.database.migrate", "false"));
        }
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        try (var context = application.run()) {
            return context.getBean(CommandLine.class).run(words);
        }
    }
}
