package kr.onmaeul.foundation.korean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticleTest {

    @ParameterizedTest
    @CsvSource({
        "OBJECT,보도자료,보도자료를",
        "OBJECT,실적,실적을",
        "SUBJECT,언론팀,언론팀이",
        "SUBJECT,부서,부서가",
        "TOPIC,예산,예산은",
        "AND,소식지,소식지와",
        "AND,정원,정원과",
        "TOWARDS,완료,완료로",
        "TOWARDS,진행,진행으로",
        "TOWARDS,서울,서울로",
        "TOWARDS,1팀(서울),1팀(서울)으로",
        "OBJECT,258,258을",
        "TOPIC,259,259는",
        "TOWARDS,7,7로",
        "TOWARDS,10,10으로",
        "SUBJECT,LED,LED가",
        "SUBJECT,URL,URL이",
        "TOWARDS,URL,URL로",
        "OBJECT,Facebook,Facebook을",
        "OBJECT,blog,blog를",
        "OBJECT,Google,Google을",
        "SUBJECT,집행률 34.0%,집행률 34.0%가",
        "OBJECT,“온마을”,“온마을”을",
        "OBJECT,★,★을(를)",
        "TOWARDS,'',(으)로"
    })
    void aParticleFollowsTheSoundOfTheWord(Particle particle, String word, String together) {
        assertThat(particle.after(word)).isEqualTo(together);
    }

    @Test
    void everySyllableTakesOneOfTheTwoForms() {
        for (char syllable = '가'; syllable <= '힣'; syllable++) {
            var word = String.valueOf(syllable);
            assertThat(Particle.TOPIC.after(word)).isIn(word + "은", word + "는");
        }
    }

    @Test
    void anyTextKeepsItsLettersAndGetsAParticle() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var word = random.ints(random.nextInt(6), 0x20, 0xD7FF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            for (var particle : Particle.values()) {
                assertThat(particle.after(word)).startsWith(word).hasSizeGreaterThan(word.length());
            }
        }
    }
}
