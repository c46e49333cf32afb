package kr.onmaeul.office.budget;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetIntakeSource;
import kr.onmaeul.foundation.sheet.Taken;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The room with its registers, without pages, on a database of its own.
final class BudgetRoom implements AutoCloseable {

    static final LineCode PRESS_LINE = new LineCode("PRESS-1", "201-01");
    static final LineCode NETWORK_LINE = new LineCode("NETWORK-1", "207-02");
    static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    final TestDatabase database;
    final Programs programs;
    final Budget budget;
    final Bookkeeping bookkeeping;
    final Registers registers;
    final List<Object> told = new CopyOnWriteArrayList<>();
    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private int keys;

    /// Without programmes.
    BudgetRoom() {
        this(TestDatabase.fresh());
    }

    BudgetRoom(TestDatabase database) {
        this.database = database;
        var client = JdbcClient.create(database.program());
        house.registerBean(JdbcClient.class, () -> client);
        var transactions = new JdbcTransactionManager(database.program());
        house.registerBean(JdbcTransactionManager.class, () -> transactions);
        house.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        house.registerBean(Clock.class, Clock::systemUTC);
        house.registerBean(Reach.class, () -> (_, _) -> true);
        house.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> told) {
                this.told.add(told.getPayload());
            }
        });
        var rooms = new ClassPathBeanDefinitionScanner(house);
        rooms.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.web\\..*")));
        rooms.scan(
                "kr.onmaeul.foundation.audit",
                "kr.onmaeul.foundation.file",
                "kr.onmaeul.foundation.register",
                "kr.onmaeul.office.organization",
                "kr.onmaeul.office.budget");
        house.refresh();
        programs = house.getBean(Programs.class);
        budget = house.getBean(Budget.class);
        bookkeeping = house.getBean(Bookkeeping.class);
        registers = house.getBean(Registers.class);
    }

    /// With two unit programmes, each with one detailed programme.
    static BudgetRoom withProgrammes() {
        var room = new BudgetRoom();
        room.departments();
        room.taken("budget-policy-programs", """
                코드,정책사업,영어이름,기준일
                P1,소통하는 구정,An office that listens,2023-01-01
                """);
        room.taken("budget-unit-programs", """
                코드,단위사업,영어이름,정책사업,순서,기준일
                PRESS,언론홍보,Press,P1,1,2023-01-01
                NETWORK,정보통신망,Network,P1,2,2023-01-01
                """);
        room.taken("budget-detailed-programs", """
                코드,세부사업,영어이름,단위사업,부서,순서,기준일
                PRESS-1,언론홍보 운영,Press work,PRESS,pr-media,1,2023-01-01
                NETWORK-1,정보통신망 운영,Network work,NETWORK,pr-media,2,2023-01-01
                """);
        return room;
    }

    void departments() {
        taken("organization-units", """
                코드,종류,이름,영어이름,상위조직,순서,기준일
                gu,기관,구,Gu,,1,2019-01-01
                pr-media,부서,홍보미디어과,PR and Media,gu,1,2019-01-01
                """);
    }

    SheetIntake sheet(String name) {
        return List.copyOf(house.getBeanProvider(SheetIntakeSource.class).stream()
                        .flatMap(source -> source.intakes().stream())
                        .toList())
                .stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .or(() -> house.getBeanProvider(SheetIntake.class).stream()
                        .filter(sheet -> sheet.name().equals(name))
                        .findFirst())
                .orElseThrow();
    }

    Taken take(String sheet, String csv) {
        return sheet(sheet).take(csv.getBytes(StandardCharsets.UTF_8), false);
    }

    private void taken(String sheet, String csv) {
        var taken = take(sheet, csv);
        if (!taken.problems().isEmpty()) {
            throw new AssertionError(taken.problems().toString());
        }
    }

    JdbcClient asProgram() {
        return JdbcClient.create(database.program());
    }

    JdbcClient asOwner() {
        return JdbcClient.create(database.owner());
    }

    NewBudgetEvent event(LineCode line, LocalDate day, EntryKind kind, long national, long city, long district) {
        return new NewBudgetEvent(
                "event-" + ++keys,
                line,
                "과목 " + line.subItem(),
                day,
                kind,
                new Funding(Won.of(national), Won.of(city), Won.of(district)),
                Optional.empty(),
                "",
                "2023년도 예산서",
                true);
    }

    void adopt(LineCode line, long district) {
        bookkeeping
                .record(List.of(event(line, NEW_YEAR, EntryKind.ADOPTED, 0, 0, district)))
                .orBroken();
    }

    NewSpending spend(LineCode line, LocalDate day, EntryKind kind, long amount) {
        return new NewSpending("spending-" + ++keys, line, day, kind, Won.of(amount), "인쇄비", "지출결의서", true);
    }

    @Override
    public void close() {
        house.close();
        database.close();
    }
}
