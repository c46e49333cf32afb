package kr.onmaeul.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Looks at a file that comes in as its page does: again and again, until it ended.
public final class EndedRun {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private EndedRun() {}

    /// The page of the run, once it ended.
    public static MvcTestResult page(MockMvcTester mvc, String address) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var page = mvc.get().uri(address).exchange();
            assertThat(page).hasStatusOk();
            if (!isUnderWay(page, address)) {
                return page;
            }
            assertThat(Instant.now()).as("still under way").isBefore(end);
        }
    }

    private static boolean isUnderWay(MvcTestResult page, String address) {
        try {
            return page.getResponse().getContentAsString().contains(address.replaceAll("\\?.*", "") + "/progress");
        } catch (UnsupportedEncodingException unknown) {
            throw new AssertionError(unknown);
        }
    }
}
