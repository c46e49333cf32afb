package kr.onmaeul.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.onmaeul.Onmaeul;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.security.Visitor;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The whole program on a port of its own, over a new database that was founded as the office of 2023. It is founded
/// once in a process of tests, and every house gets a copy of it. A class of tests holds its house as an extension,
/// which
/// opens it before the first test and closes it after the last.
final class House implements BeforeAllCallback, AfterAllCallback {

    private Path folder;
    private TestDatabase database;
    private ServletWebServerApplicationContext program;

    /// The house that the others are copied from.
    ///
    /// @param database as it was kept
    /// @param folder what the program keeps outside the database
    private record Model(String database, Path folder) {

        static final Model FOUNDED = found();

        private static Model found() {
            try {
                var folder = Files.createTempDirectory(Path.of("target"), "founded");
                var house = new House();
                house.open(folder, TestDatabase.fresh());
                house.program.close();
                return new Model(house.database.kept(), folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /// What the program keeps outside the database lies in a folder that is gone afterwards.
    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        var copy = Files.createTempDirectory(Path.of("target"), "house");
        FileSystemUtils.copyRecursively(Model.FOUNDED.folder(), copy);
        open(copy, TestDatabase.copyOf(Model.FOUNDED.database()));
    }

    private void open(Path folder, TestDatabase database) {
        this.folder = folder;
        this.database = database;
        this.program = (ServletWebServerApplicationContext) new SpringApplication(Onmaeul.class)
                .run(
                        "--server.port=0",
                        "--onmaeul.database.url=" + database.ownerUrl(),
                        "--onmaeul.database.program-url=" + database.programUrl(),
                        "--onmaeul.database.folder=" + folder,
                        "--onmaeul.security.folder=" + folder.resolve("secrets"));
    }

    String origin() {
        return "http://127.0.0.1:" + program.getWebServer().getPort();
    }

    /// Signs in through the page, as the demonstration account of a post.
    void signIn(Page page, String login) {
        page.navigate("/sign-in");
        enter(page, login);
    }

    /// Signs in on the page that we stand on.
    void enter(Page page, String login) {
        page.locator("[name=login]").fill(login);
        page.locator("[name=password]").fill(password());
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /// Somebody who signed in as the demonstration account of a post, without a browser.
    Visitor visitor(String login) {
        return Visitor.at(program.getWebServer().getPort()).signedIn(login, password());
    }

    private String password() {
        try {
            return Files.readString(folder.resolve("secrets").resolve("demonstration.secret"))
                    .strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        program.close();
        database.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
