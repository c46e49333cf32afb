package kr.onmaeul;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class HouseTest {

    @Test
    void roomsUseOnlyTheRoomsTheyDeclareAndNeverInACircle() {
        System.setProperty("spring.modulith.detection-strategy", "explicitly-annotated");
        ApplicationModules.of(Onmaeul.class).verify();
    }
}
