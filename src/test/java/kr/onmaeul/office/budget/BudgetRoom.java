package kr.onmaeul.office.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.sheet.SheetIntake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The room on a database of its own: two unit programmes, each with one detailed programme.
final class BudgetRoom implements AutoCloseable {

    static final LineCode PRESS_LINE = new LineCode("PRESS-1", "201-01");
    static final LineCode NETWORK_LINE = new LineCode("NETWORK-1", "207-02");
    static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    final TestDatabase database = TestDatabase.fresh();
    final TransactionTemplate transaction;
    final ProgramStore programStore;
    final Programs programs;
    final Budget budget;
    final BooksCheck books;
    final EventPosting events;
    final SpendingPosting spending;
    final Bookkeeping bookkeeping;
    final List<SheetIntake> sheets;
    final List<Object> told = new CopyOnWriteArrayList<>();
    private int keys;

    BudgetRoom() {
        DataSource source = database.program();
        var client = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        programStore = new ProgramStore(client);
        programs = new Programs(programStore);
        budget = new Budget(new StandingStore(client), new EntryStore(client), programStore);
        books = new BooksCheck(client);
        var eventStore = new EventStore(client);
        var spendingStore = new SpendingStore(client);
        events = new EventPosting(programStore, eventStore, books);
        spending = new SpendingPosting(programStore, spendingStore, books);
        var made = new BudgetSheets();
        sheets = List.of(
                made.programSheets(new ProgramPosting(programStore), transaction, told::add),
                made.budgetEventSheets(events, transaction, told::add),
                made.spendingSheets(spending, transaction, told::add));
        bookkeeping = new Bookkeeping(
                events, spending, new Reversing(eventStore, spendingStore, books), transaction, told::add);
    }

    static BudgetRoom withProgrammes() {
        var room = new BudgetRoom();
        room.programStore.addPolicyProgram(
                UuidCreator.getTimeOrderedEpoch(), "P1", new Bilingual("소통하는 구정", "An office that listens"));
        room.unit("PRESS", "언론홍보", "Press", 1);
        room.unit("NETWORK", "정보통신망", "Network", 2);
        return room;
    }

    private void unit(String code, String ko, String en, int place) {
        programStore.addUnitProgram(
                UuidCreator.getTimeOrderedEpoch(),
                new UnitProgram(code, new Bilingual(ko, en), "P1", new Bilingual("", ""), place));
        programStore.addDetailedProgram(
                UuidCreator.getTimeOrderedEpoch(),
                new DetailedProgram(code + "-1", new Bilingual(ko + " 운영", en + " work"), code, "pr-media", place));
    }

    SheetIntake sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
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
        database.close();
    }
}
