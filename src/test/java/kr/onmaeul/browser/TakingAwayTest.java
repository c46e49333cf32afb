package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody opens every page of the founded office that links lead to, and takes every list away in both forms.
class TakingAwayTest {

    /// So many pages of one kind are opened; the others differ by what they show only.
    private static final int OF_A_KIND = 2;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+|(?<=/programs/|of=)[A-Z0-9-]+");

    private static final Pattern SHEET = Pattern.compile("\\.(csv|xlsx)(\\?|$)|[?&]as=(csv|xlsx)\\b");

    /// Pages with tables that are no lists of their own; `ListTemplatesTest` says why.
    private static final Set<String> NO_LISTS = Set.of("/", "/gallery", "/search", "/reports/*/outline");

    @RegisterExtension
    private static final House house = new House();

    private final Queue<String> ahead = new ArrayDeque<>();
    private final Map<String, Integer> opened = new HashMap<>();
    private final Set<String> known = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"information-7-1", "network-7-2"})
    void everyListOfTheOfficeLeavesInBothForms(String login) {
        var visitor = house.visitor(login);
        var lists = new TreeSet<String>();
        var shut = new TreeSet<String>();
        var sheets = new TreeSet<String>();
        meet("/");
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            var answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isIn(200, 302, 303);
            if (SHEET.matcher(address).find()) {
                assertThat(answer.headers().firstValue("Content-Disposition"))
                        .as(address)
                        .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
                sheets.add(kind(address));
            } else if (isPage(answer)) {
                var page = Jsoup.parse(answer.body(), "http://office" + address);
                page.select("a[href]").forEach(link -> meet(link.absUrl("href")));
                if (hasList(page)) {
                    lists.add(kind(address));
                    if (!offersBoth(page)) {
                        shut.add(kind(address));
                    }
                }
            }
        }
        shut.removeAll(NO_LISTS);
        assertThat(shut).isEmpty();
        assertThat(lists).hasSizeGreaterThan(20);
        assertThat(sheets).hasSizeGreaterThan(40);
    }

    /// Goes on to a page of the office, unless enough of its kind were opened.
    private void meet(String link) {
        var address = link.replaceFirst("^http://office", "").replaceFirst("#.*", "");
        if (address.startsWith("/")
                && !address.startsWith("//")
                && known.add(address)
                && opened.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
            ahead.add(address);
        }
    }

    /// What addresses of the same sort of thing have in common. The registers have their pages and sheets from one
    /// engine.
    private static String kind(String address) {
        var path = ID.matcher(URI.create(address).getPath())
                .replaceAll("*")
                .replaceFirst("^(/registers/|/imports/)[a-z-]+(?=\\.|/[^*]|/\\*/)", "$1~");
        var form = SHEET.matcher(address);
        return form.find() ? path + form.group().replaceAll("[?&]as=|\\?", " ") : path;
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /// Tables of pictures and within forms are no lists.
    private static boolean hasList(Document page) {
        return page.select("main table.list").stream()
                .anyMatch(table -> table.closest("form, figure, details") == null);
    }

    private static boolean offersBoth(Document page) {
        var links = page.select("main a[href]").eachAttr("href");
        return Set.of("csv", "xlsx").stream()
                .allMatch(form -> links.stream()
                        .anyMatch(link -> SHEET.matcher(link)
                                .results()
                                .anyMatch(found -> found.group().contains(form))));
    }
}
