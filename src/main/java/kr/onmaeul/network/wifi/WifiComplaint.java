package kr.onmaeul.network.wifi;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Called;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Deed;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A complaint about an access point. Who complained is not kept.
record WifiComplaint(
        @Field(ko = "민원번호", en = "Number", pattern = "[0-9]{4}-[0-9]{4}", example = "2023-0001", sort = true)
        String number,

        @Field(ko = "접수일", en = "Received on", sort = true) LocalDate receivedOn,

        @Field(ko = "무선접속장치", en = "Access point", refers = "wifi.access-points", filter = true)
        String point,

        @Field(ko = "유형", en = "Kind", filter = true) Kind kind,

        @Field(ko = "내용", en = "What is wrong", length = 500) @Nullable
        String content,

        @Field(ko = "조치", en = "What was done", length = 500, list = false) @Nullable
        String remedy,

        @Field(ko = "상태", en = "State", filter = true) State state)
        implements Coherent {

    /// What is closed says what was done.
    @Override
    public List<Problem> problems() {
        if (state == State.CLOSED && remedy == null) {
            return List.of(Problem.at("remedy", "wifi.complaint.remedy.missing", number));
        }
        return state == State.OPEN && remedy != null
                ? List.of(Problem.at("remedy", "wifi.complaint.remedy.needless", number))
                : List.of();
    }

    WifiComplaint next(State next, @Nullable String done) {
        return new WifiComplaint(number, receivedOn, point, kind, content, done, next);
    }

    /// What is done with a complaint.
    sealed interface Act extends Deed<WifiComplaint> {

        /// 처리 완료.
        @Called(code = "closed", ko = "처리 완료", en = "Close", from = "OPEN")
        record Close(
                @Field(ko = "조치", en = "What was done", length = 500)
                String remedy) implements Act {

            @Override
            public Outcome<WifiComplaint> on(WifiComplaint complaint) {
                return complaint.state() == State.OPEN
                        ? Outcome.done(complaint.next(State.CLOSED, remedy))
                        : Outcome.refused(Problem.of("wifi.complaint.closed", complaint.number()));
            }
        }

        /// 다시 접수: the same came up again.
        @Called(code = "reopened", ko = "다시 접수", en = "Open again", from = "CLOSED")
        record Reopen() implements Act {

            @Override
            public Outcome<WifiComplaint> on(WifiComplaint complaint) {
                return complaint.state() == State.CLOSED
                        ? Outcome.done(complaint.next(State.OPEN, null))
                        : Outcome.refused(Problem.of("wifi.complaint.open", complaint.number()));
            }
        }
    }

    enum Kind implements Labelled {
        UNREACHABLE("접속 불가", "No connection"),
        SLOW("속도 느림", "Slow"),
        BROKEN_OFF("끊김", "Breaks off"),
        EQUIPMENT("장비 파손", "Damaged equipment"),
        OTHER("기타", "Other");

        private final Bilingual label;

        Kind(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    enum State implements Labelled {
        OPEN("처리 중", "Open"),
        CLOSED("완료", "Closed");

        private final Bilingual label;

        State(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
