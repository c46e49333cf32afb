package kr.onmaeul.network.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// An application for the inspection of a building's telecommunication works, and what became of it. What happens is
/// said by an [InspectionDeed]; on which day stands in the history of the record.
record PreUseInspection(
        @Field(ko = "접수번호", en = "Number", pattern = "[0-9]{4}-[0-9]{4}", example = "2023-0001", sort = true)
        String number,

        @Field(ko = "접수일", en = "Received on", sort = true) LocalDate receivedOn,
        @Field(ko = "건축물", en = "Building") String building,
        @Field(ko = "위치", en = "Place", list = false) String place,

        @Field(ko = "연면적", en = "Floor area", min = 0, max = 1_000_000, unit = "㎡")
        BigDecimal floorArea,

        @Field(ko = "공사 종류", en = "Kind of work", filter = true)
        Work work,

        @Field(ko = "신청인", en = "Applicant", personal = true, list = false) @Nullable
        String applicant,

        @Field(ko = "시공업체", en = "Contractor") String contractor,

        @Field(ko = "공사업 등록번호", en = "Contractor's registration", list = false, length = 20) @Nullable
        String registration,

        @Field(ko = "신청서", en = "Form of application", list = false)
        boolean form,

        @Field(ko = "준공설계도서", en = "Drawings as built", list = false)
        boolean drawings,

        @Field(ko = "보완할 것", en = "To be mended", list = false, length = 500) @Nullable
        String missing,

        @Field(ko = "보완 기한", en = "To be mended by", list = false) @Nullable
        LocalDate mendBy,

        @Field(ko = "검사자 직위", en = "Inspector's post", list = false) @Nullable
        String inspector,

        @Field(ko = "확인 내용", en = "Findings", list = false, length = 1000) @Nullable
        String findings,

        @Field(ko = "부적합 사유", en = "What does not fit", list = false, length = 1000) @Nullable
        String faults,

        @Field(ko = "상태", en = "State", filter = true) State state,

        @Field(ko = "필증번호", en = "Certificate", pattern = "[0-9]{4}-[0-9]{4}", example = "2023-0001") @Nullable
        String certificate,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note)
        implements Coherent {

    private static final Set<State> SEEN = EnumSet.of(State.VISITED, State.FIT, State.UNFIT, State.CERTIFIED);

    /// What a deed says stands only where the deed was done.
    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        needless("missing", missing, state == State.MENDING, problems);
        needless("mendBy", mendBy, state == State.MENDING, problems);
        boolean seen = SEEN.contains(state) || state == State.WITHDRAWN;
        needless("inspector", inspector, seen, problems);
        needless("findings", findings, seen, problems);
        needless("faults", faults, state == State.UNFIT, problems);
        needless("certificate", certificate, state == State.CERTIFIED, problems);
        if (state == State.MENDING && missing == null) {
            problems.add(Problem.at("missing", "inspection.missing", number));
        }
        if (mendBy != null && mendBy.isBefore(receivedOn)) {
            problems.add(Problem.at("mendBy", "inspection.mend-by.early", mendBy, receivedOn));
        }
        if (SEEN.contains(state) && inspector == null) {
            problems.add(Problem.at("inspector", "inspection.inspector.missing", number));
        }
        if (state == State.UNFIT && faults == null) {
            problems.add(Problem.at("faults", "inspection.faults.missing", number));
        }
        return problems;
    }

    private void needless(String field, @Nullable Object value, boolean belongs, List<Problem> problems) {
        if (value != null && !belongs) {
            problems.add(Problem.at(field, "inspection.needless." + field, value, state.label()));
        }
    }

    /// Whether every paper that the law asks for has come (시행령 제36조제1항).
    boolean papersComplete() {
        return form && drawings;
    }

    Course course() {
        return new Course(form, drawings, missing, mendBy, inspector, findings, faults);
    }

    PreUseInspection next(State next, Course course) {
        return new PreUseInspection(
                number,
                receivedOn,
                building,
                place,
                floorArea,
                work,
                applicant,
                contractor,
                registration,
                course.form(),
                course.drawings(),
                course.missing(),
                course.mendBy(),
                course.inspector(),
                course.findings(),
                course.faults(),
                next,
                certificate,
                note);
    }

    /// What deeds say of an application.
    record Course(
            boolean form,
            boolean drawings,
            @Nullable String missing,
            @Nullable LocalDate mendBy,
            @Nullable String inspector,
            @Nullable String findings,
            @Nullable String faults) {

        Course mending(String what, @Nullable LocalDate by) {
            return new Course(form, drawings, what, by, inspector, findings, faults);
        }

        Course mended(boolean formThere, boolean drawingsThere) {
            return new Course(formThere, drawingsThere, null, null, inspector, findings, faults);
        }

        Course seen(String by, String what) {
            return new Course(form, drawings, null, null, by, what, null);
        }

        Course unfit(String what) {
            return new Course(form, drawings, null, null, inspector, findings, what);
        }

        /// Nothing is being mended, nothing was found yet.
        Course anew() {
            return new Course(form, drawings, null, null, null, null, null);
        }
    }

    /// The works that are inspected (시행령 제35조제1항), as they are applied for.
    enum Work implements Labelled {
        LINES("구내통신선로설비", "Lines within the building"),
        MOBILE("이동통신구내선로설비", "Lines for mobile telephones"),
        BROADCAST("방송 공동수신설비", "Common reception of broadcasts"),
        LINES_AND_BROADCAST("구내통신선로·방송 공동수신", "Lines and broadcasts"),
        LINES_AND_MOBILE("구내통신선로·이동통신구내선로", "Lines and mobile telephones"),
        ALL("세 설비 모두", "All three");

        private final Bilingual label;

        Work(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    enum State implements Labelled {
        RECEIVED("접수", "Received"),
        MENDING("보완 중", "Being mended"),
        VISITED("현장검사", "Site seen"),
        FIT("적합", "Fit"),
        UNFIT("부적합", "Unfit"),
        CERTIFIED("필증 발급", "Certified"),
        WITHDRAWN("취하·반려", "Withdrawn");

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
