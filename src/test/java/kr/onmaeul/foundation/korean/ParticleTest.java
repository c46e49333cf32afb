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

    @ParameterizedTest
    @CsvSource({
        "'\"2023-02-30\"은(는) 날짜가 아닙니다.','\"2023-02-30\"은 날짜가 아닙니다.'",
        "'물품번호 12이(가) 이미 있고 장소을(를) 서울(으)로 옮깁니다.','물품번호 12가 이미 있고 장소를 서울로 옮깁니다.'",
        "'★은(는) 모릅니다.','★은(는) 모릅니다.'",
        "'조사가 없는 (가) 문장','조사가 없는 (가) 문장'"
    })
    void aSentenceSettlesItsParticlesOnceTheWordsAreKnown(String sentence, String settled) {
        assertThat(Particle.settle(sentence)).isEqualTo(settled);
    }
}
