package kr.onmaeul.office.organization;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.foundation.sheet.SheetIntakeSource;
import kr.onmaeul.foundation.sheet.Taken;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The room with its registers, without pages, on a database.
final class Room implements AutoCloseable {

    final Organization organization;
    final Registers registers;
    final ActingStore actings;
    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();

    Room(DataSource program) {
        var client = JdbcClient.create(program);
        house.registerBean(JdbcClient.class, () -> client);
        var transactions = new JdbcTransactionManager(program);
        house.registerBean(JdbcTransactionManager.class, () -> transactions);
        house.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        house.registerBean(Clock.class, Clock::systemUTC);
        house.registerBean(Reach.class, () -> (_, _) -> true);
        var rooms = new ClassPathBeanDefinitionScanner(house);
        rooms.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.web\\..*")));
        rooms.scan(
                "kr.onmaeul.foundation.audit",
                "kr.onmaeul.foundation.file",
                "kr.onmaeul.foundation.register",
                "kr.onmaeul.office.organization");
        house.refresh();
        organization = house.getBean(Organization.class);
        registers = house.getBean(Registers.class);
        actings = house.getBean(ActingStore.class);
    }

    Taken take(String sheet, String csv) {
        return take(sheet, csv, false);
    }

    Taken take(String sheet, String csv, boolean trial) {
        return List.copyOf(house.getBean(SheetIntakeSource.class).intakes()).stream()
                .filter(intake -> intake.name().equals("organization-" + sheet))
                .findFirst()
                .orElseThrow()
                .take(csv.getBytes(StandardCharsets.UTF_8), trial);
    }

    @Override
    public void close() {
        house.close();
    }
}
