package kr.onmaeul.office.organization;

import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Field;

/// 분장사무: one line of what a team is there for, as the register of duties keeps it.
///
/// @param place in which place among the duties of its team it is shown
record DutyEntry(
        @Field(ko = "코드", en = "Code", pattern = "[a-z0-9-]+", example = "press-1", sort = true)
        String code,

        @Field(ko = "팀", en = "Team", refers = "organization.team", filter = true)
        String team,

        @Field(ko = "순서", en = "Place", min = 1, max = 10_000, list = false)
        Long place,

        @Field(ko = "업무", en = "Duty") String name,

        @Field(ko = "영어업무", en = "English duty", list = false)
        String english) {

    Duty duty() {
        return new Duty(team, Math.toIntExact(place), new Bilingual(name, english));
    }
}
