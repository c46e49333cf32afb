package kr.onmaeul.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MenuTest {

    private static final Speech KOREAN = Speech.of(Locale.KOREAN);
    private static final Optional<Viewer> READER = Optional.of(new Viewer("언론팀 7급 2", Set.of("result.read"), null));

    private final List<MenuSource.Entry> offered = new ArrayList<>(List.of(
            entry(2, "실적", "/results", "result.read"),
            entry(1, "첫 화면", "/", null),
            entry(3, "보도자료", "/results?metric=press.releases", "result.read"),
            entry(4, "계정", "/accounts", "account.read")));
    private final Menu menu = menu();

    @Test
    void everybodySeesWhatTheyMayOpenInItsOrder() {
        assertThat(labels(READER)).containsExactly("첫 화면", "실적", "보도자료");
        assertThat(labels(Optional.empty())).containsExactly("첫 화면");
    }

    @Test
    void whatARoomOffersFromNowOnStandsInTheNextPage() {
        assertThat(labels(READER)).doesNotContain("예약");
        offered.add(entry(9, "예약", "/bookings", null));
        assertThat(labels(READER)).contains("예약");
    }

    @Test
    void theViewerStandsAtTheLineThatSaysMostOfTheAddress() {
        var parts = menu.parts(READER, KOREAN);
        assertThat(Menu.current(parts, "/")).isEqualTo("/");
        assertThat(Menu.current(parts, "/results/17")).isEqualTo("/results");
        assertThat(Menu.current(parts, "/results?metric=press.releases&team=press"))
                .isEqualTo("/results?metric=press.releases");
        assertThat(Menu.current(parts, "/results?metric=press.releases2")).isEqualTo("/results");
        assertThat(Menu.current(parts, "/resultset")).isEmpty();
    }

    private List<String> labels(Optional<Viewer> viewer) {
        return menu.parts(viewer, KOREAN).stream()
                .flatMap(MenuPart::all)
                .map(MenuPart.Line::label)
                .toList();
    }

    private static MenuSource.Entry entry(int order, String name, String address, String permission) {
        return new MenuSource.Entry(MenuSource.OFFICE, order, new Bilingual(name, name), address, permission);
    }

    private Menu menu() {
        var room = new StaticListableBeanFactory();
        room.addBean("room", (MenuSource) () -> offered);
        return new Menu(room.getBeanProvider(MenuSource.class));
    }
}
