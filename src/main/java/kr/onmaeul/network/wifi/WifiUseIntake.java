package kr.onmaeul.network.wifi;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.foundation.sheet.Brought;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.RowIntake;
import kr.onmaeul.foundation.sheet.RowIntake.Verdict;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.Taken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// Takes in what the carriers report of a month: a row an access point.
@Component
class WifiUseIntake implements SheetIntake {

    private static final String WRITE = "register.write";

    private static final Column<String> POINT = Column.text("관리번호", "Number").filled();
    private static final Column<YearMonth> MONTH = Column.month("달", "Month").filled();
    private static final Column<BigDecimal> GIGABYTES =
            Column.decimal("전송량(GB)", "Traffic (GB)").filled();
    private static final Column<Long> USERS = Column.whole("이용자", "Users").filled();
    private static final Column<Boolean> SAMPLE = Column.mark("표본", "Sample");

    private static final SheetForm<WifiUse> FORM = SheetForm.of(
            row -> new WifiUse(row.get(POINT), row.get(MONTH), row.get(GIGABYTES), row.get(USERS), row.marked(SAMPLE)),
            POINT,
            MONTH,
            GIGABYTES,
            USERS,
            SAMPLE);

    private final WifiUseStore store;
    private final Registers registers;
    private final Register<WifiAccessPoint> points;
    private final Reach reach;
    private final Clock clock;
    private final RowIntake<WifiUse> rows;

    WifiUseIntake(
            WifiUseStore store,
            Registers registers,
            Register<WifiAccessPoint> points,
            Reach reach,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.registers = registers;
        this.points = points;
        this.reach = reach;
        this.clock = clock;
        this.rows = new RowIntake<>("wifi-use", WRITE, FORM, transactions, this::store);
    }

    @Override
    public String name() {
        return "wifi-use";
    }

    @Override
    public String title() {
        return "wifi.use.sheet";
    }

    @Override
    public Set<String> after() {
        return Set.of("wifi-access-points");
    }

    @Override
    public String permission() {
        return WRITE;
    }

    @Override
    public SheetForm<?> form() {
        return FORM;
    }

    @Override
    public Taken take(Brought brought, boolean trial) {
        return reach.covers(WRITE, points.team())
                ? rows.take(brought, trial)
                : Taken.refused(List.of(CellProblem.ofFile("wifi.use.others")));
    }

    private Verdict store(WifiUse use) {
        if (registers.keyed(points, use.point()).isEmpty()) {
            return Verdict.wrong(POINT.ko(), use.point(), "wifi.use.point.unknown");
        }
        if (use.month().isAfter(YearMonth.now(clock))) {
            return Verdict.wrong(MONTH.ko(), use.month(), "wifi.use.month.ahead");
        }
        if (use.gigabytes().signum() < 0) {
            return Verdict.wrong(GIGABYTES.ko(), use.gigabytes(), "wifi.use.negative");
        }
        if (use.users() < 0) {
            return Verdict.wrong(USERS.ko(), use.users(), "wifi.use.negative");
        }
        if (store.find(use.point(), use.month()).filter(use::saysTheSameAs).isPresent()) {
            return Verdict.there();
        }
        store.add(use);
        return Verdict.added();
    }
}
