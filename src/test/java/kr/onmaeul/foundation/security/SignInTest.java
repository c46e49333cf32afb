package kr.onmaeul.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import kr.onmaeul.foundation.audit.RequestAddress;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class SignInTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient client = JdbcClient.create(database.program());
    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private SignIn signIn;
    private Accounts accounts;
    private String password;

    @BeforeEach
    void found(@TempDir Path folder) {
        house.registerBean(JdbcClient.class, () -> client);
        house.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database.program()));
        house.registerBean(Clock.class, Clock::systemDefaultZone);
        house.registerBean(PasswordEncoder.class, Argon2PasswordEncoder::defaultsForSpringSecurity_v5_8);
        house.registerBean(
                SecuritySettings.class, () -> new SecuritySettings(Duration.ofMinutes(30), folder, List.of()));
        house.register(
                AccountStore.class,
                Throttle.class,
                DemonstrationPassword.class,
                SessionStore.class,
                Passwords.class,
                Accounts.class,
                SignIn.class,
                ApiKeyStore.class,
                ApiKeys.class);
        house.scan("kr.onmaeul.foundation.audit");
        house.refresh();
        signIn = house.getBean(SignIn.class);
        accounts = house.getBean(Accounts.class);
        password = house.getBean(DemonstrationPassword.class).text();
        accounts.createDemonstration(List.of(new NewAccount(
                "press-7-2", new Bilingual("언론팀 7급 2", "Press 7-2"), "press-7-2", "press", Set.of(Role.OFFICER))));
    }

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    @Test
    void theRightPasswordLetsInAndPasswordsAreKeptAsArgon2id() throws Exception {
        assertThat(from("10.0.0.1", () -> tryWith("press-7-2", password))).isTrue();
        assertThat(client.sql("SELECT password FROM account")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(password);
    }

    @Test
    void anUnknownAccountAndAWrongPasswordAreRefusedWithTheSameWords() {
        var unknown = catchThrowable("nobody", "x");
        var wrong = catchThrowable("press-7-2", "x");
        assertThat(unknown).isInstanceOf(BadCredentialsException.class).hasMessage(wrong.getMessage());
    }

    @Test
    void fiveFailuresHoldTheAccountBackEvenFromTheRightPassword() throws Exception {
        for (int i = 0; i < 5; i++) {
            int source = i;
            assertThatThrownBy(() -> from("10.0.1." + source, () -> tryWith("press-7-2", "x")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> from("10.0.2.1", () -> tryWith("press-7-2", password)))
                .isInstanceOfSatisfying(
                        SignIn.HeldBack.class, held -> assertThat(held.until()).isAfter(Instant.now()));
        client.sql("UPDATE sign_in_tries SET locked_until = locked_until - interval '2 hours'")
                .update();
        assertThat(from("10.0.2.1", () -> tryWith("press-7-2", password))).isTrue();
    }

    @Test
    void thirtyFailuresFromOneAddressHoldItBackWhateverTheAccount() {
        for (int i = 0; i < 30; i++) {
            int account = i;
            assertThatThrownBy(() -> from("10.9.9.9", () -> tryWith("guess-" + account, "x")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> from("10.9.9.9", () -> tryWith("press-7-2", password)))
                .isInstanceOf(SignIn.HeldBack.class);
    }

    @Test
    void aRightPasswordBuysNoNewGuessesAtOtherAccounts() throws Exception {
        for (int i = 0; i < 29; i++) {
            int account = i;
            assertThatThrownBy(() -> from("10.8.8.8", () -> tryWith("guess-" + account, "x")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThat(from("10.8.8.8", () -> tryWith("press-7-2", password))).isTrue();
        assertThat(from("10.8.8.8", () -> tryWith("press-7-2", password))).isTrue();
        assertThatThrownBy(() -> from("10.8.8.8", () -> tryWith("guess-30", "x")))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> from("10.8.8.8", () -> tryWith("guess-31", "x")))
                .isInstanceOf(SignIn.HeldBack.class);
        client.sql("UPDATE sign_in_tries SET locked_until = NULL, counted_from = counted_from - interval '61 minutes'")
                .update();
        assertThat(from("10.8.8.8", () -> tryWith("press-7-2", password))).isTrue();
    }

    @Test
    void onlyAFewPasswordsAreLookedAtAtOnce() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var slow = new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return "";
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                LockSupport.parkNanos(20_000_000);
                inside.decrementAndGet();
                return true;
            }
        };
        var few = new FewAtOnce(slow);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.invokeAll(java.util.Collections.nCopies(24, () -> few.matches("x", "y")));
        }
        assertThat(most.get()).isBetween(1, FewAtOnce.PLACES);
    }

    @Test
    void manyTriesAtOnceCannotSlipThroughTogether() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = java.util.stream.IntStream.range(0, 24)
                    .mapToObj(i -> (Callable<Boolean>) () -> from("10.1.0." + i, () -> {
                        try {
                            return tryWith("press-7-2", "x");
                        } catch (SignIn.HeldBack held) {
                            return false;
                        } catch (BadCredentialsException looked) {
                            return true;
                        }
                    }))
                    .toList();
            int looked = 0;
            for (var done : pool.invokeAll(tries)) {
                looked += done.get() ? 1 : 0;
            }
            assertThat(looked).as("passwords that were looked at").isEqualTo(5);
        }
    }

    @Test
    void rightsAreWithdrawnAtOnceAndTheirHistoryStays() {
        var account = accounts.all().getFirst().id();
        assertThat(accounts.permissions(account)).contains("result.record").doesNotContain("report.freeze");
        assertThat(accounts.change(account, Role.OFFICER, false, "전출")).isInstanceOf(Outcome.Done.class);
        assertThat(accounts.permissions(account)).isEmpty();
        assertThat(accounts.change(account, Role.OFFICER, false, "전출")).isInstanceOf(Outcome.Refused.class);
        assertThat(accounts.change(account, Role.READER, true, " ")).isInstanceOf(Outcome.Refused.class);
        assertThat(accounts.history(account)).extracting(Grant::given).containsExactly(false, true);
        assertThatThrownBy(() -> client.sql("DELETE FROM account_grant").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aKeyIsKnownByItsSecretUntilItIsWithdrawn() {
        var keys = house.getBean(ApiKeys.class);
        var text = keys.create("홈페이지", Role.READER, 50).orBroken();
        assertThat(keys.create("홈페이지", Role.READER, 50)).isInstanceOf(Outcome.Refused.class);
        var key = keys.find(text).orElseThrow();
        assertThat(key.role()).isEqualTo(Role.READER);
        assertThat(keys.find(text + "x")).isEmpty();
        assertThat(keys.find("onm_not-a-key")).isEmpty();
        assertThat(keys.find(key.id()).orElseThrow().lastUsed()).isPresent();
        assertThat(keys.withdraw(key.id(), " ")).isInstanceOf(Outcome.Refused.class);
        assertThat(keys.withdraw(key.id(), "연계가 끝남")).isInstanceOf(Outcome.Done.class);
        assertThat(keys.withdraw(key.id(), "연계가 끝남")).isInstanceOf(Outcome.Refused.class);
        assertThat(keys.find(text)).isEmpty();
    }

    private Throwable catchThrowable(String login, String tried) {
        return org.assertj.core.api.Assertions.catchThrowable(() -> from("10.0.0.9", () -> tryWith(login, tried)));
    }

    private boolean tryWith(String login, String tried) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, tried))
                .isAuthenticated();
    }

    private static <T> T from(String address, Callable<T> work) throws Exception {
        return RequestAddress.as(address, work);
    }
}
