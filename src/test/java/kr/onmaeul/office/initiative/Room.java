package kr.onmaeul.office.initiative;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.foundation.sheet.SheetIntake;
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

    final Initiatives initiatives;
    final Registers registers;
    final Register<InitiativeEntry> initiativeRegister;
    final Register<PlanEntry> planRegister;
    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();

    @SuppressWarnings("unchecked")
    Room(DataSource program, Reach reach) {
        var client = JdbcClient.create(program);
        house.registerBean(JdbcClient.class, () -> client);
        var transactions = new JdbcTransactionManager(program);
        house.registerBean(JdbcTransactionManager.class, () -> transactions);
        house.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        house.registerBean(Clock.class, Clock::systemUTC);
        house.registerBean(Reach.class, () -> reach);
        var rooms = new ClassPathBeanDefinitionScanner(house);
        rooms.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.web\\..*")));
        rooms.scan(
                "kr.onmaeul.foundation.audit",
                "kr.onmaeul.foundation.file",
                "kr.onmaeul.foundation.register",
                "kr.onmaeul.office.organization",
                "kr.onmaeul.office.budget",
                "kr.onmaeul.office.initiative");
        house.refresh();
        initiatives = house.getBean(Initiatives.class);
        registers = house.getBean(Registers.class);
        initiativeRegister = (Register<InitiativeEntry>) house.getBean("initiativeRegister");
        planRegister = (Register<PlanEntry>) house.getBean("planRegister");
    }

    Taken take(String sheet, String csv) {
        return intakes().stream()
                .filter(intake -> intake.name().equals(sheet))
                .findFirst()
                .orElseThrow()
                .take(csv.getBytes(StandardCharsets.UTF_8), false);
    }

    private List<SheetIntake> intakes() {
        var all = new ArrayList<>(house.getBeansOfType(SheetIntake.class).values());
        house.getBeansOfType(SheetIntakeSource.class).values().forEach(source -> all.addAll(source.intakes()));
        return all;
    }

    @Override
    public void close() {
        house.close();
    }
}
