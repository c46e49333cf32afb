package kr.onmaeul.office.organization;

import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// 정원: how many posts of a service and grade a department may have. Several entries of one grade add up, such as posts
/// that are allowed for a time only.
record QuotaEntry(
        @Field(ko = "코드", en = "Code", pattern = "[a-z0-9-]+", example = "pr-media-g7", sort = true)
        String code,

        @Field(ko = "부서", en = "Department", refers = "organization.department", filter = true)
        String department,

        @Field(ko = "직군", en = "Service", filter = true) CivilService service,
        @Field(ko = "직급", en = "Grade", filter = true) Grade grade,

        @Field(ko = "정원", en = "Posts allowed", min = 1, max = 10_000, unit = "명")
        Long posts,

        @Field(ko = "근거", en = "Basis") @Nullable String basis)
        implements Coherent {

    @Override
    public List<Problem> problems() {
        return service.problems(grade);
    }
}
