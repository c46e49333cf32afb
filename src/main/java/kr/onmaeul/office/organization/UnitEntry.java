package kr.onmaeul.office.organization;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A unit as the register of units keeps it. That a department belongs to an agency and a team to a department is held
/// by the table.
record UnitEntry(
        @Field(ko = "코드", en = "Code", pattern = "[a-z0-9-]+", example = "press", sort = true)
        String code,

        @Field(ko = "종류", en = "Kind", filter = true) Unit.Kind kind,
        @Field(ko = "이름", en = "Name") String name,

        @Field(ko = "영어이름", en = "English name", list = false)
        String english,

        @Field(ko = "상위조직", en = "Belongs to", refers = "organization.above", filter = true) @Nullable
        String parent,

        @Field(ko = "순서", en = "Place", min = 1, max = 10_000, list = false)
        Long place)
        implements Coherent {

    Unit unit() {
        return new Unit(code, kind, called(), parent, Math.toIntExact(place));
    }

    Bilingual called() {
        return new Bilingual(name, english);
    }

    @Override
    public List<Problem> problems() {
        var top = kind == Unit.Kind.AGENCY;
        if (top == (parent == null)) {
            return List.of();
        }
        return List.of(Problem.at("parent", top ? "organization.unit.top" : "organization.unit.parent.missing"));
    }
}
