package kr.onmaeul.office.organization;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;

/// 현원: a post that somebody holds, as the register of posts keeps it. A person is known by the post alone.
record PostEntry(
        @Field(ko = "코드", en = "Code", pattern = "[a-z0-9-]+", example = "press-7-2", sort = true)
        String code,

        @Field(ko = "직위", en = "Post") String name,

        @Field(ko = "영어직위", en = "English name of the post", list = false)
        String english,

        @Field(ko = "소속", en = "Unit", refers = "organization.unit", filter = true)
        String unit,

        @Field(ko = "직군", en = "Service", filter = true) CivilService service,
        @Field(ko = "직급", en = "Grade", filter = true) Grade grade)
        implements Coherent {

    StaffMember member() {
        return new StaffMember(code, new Bilingual(name, english), unit, service, grade.number());
    }

    @Override
    public List<Problem> problems() {
        return service.problems(grade);
    }
}
