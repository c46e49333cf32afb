package kr.onmaeul.network.line;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A range of addresses of one network. No two of one network overlap.
record Subnet(
        @Field(ko = "대역번호", en = "Subnet", pattern = "B-[0-9]{4}", example = "B-0001", sort = true)
        String number,

        @Field(ko = "망", en = "Network", filter = true) Net net,

        @Field(ko = "대역", en = "Range", pattern = Block.PATTERN, example = "10.1.0.0/24")
        String block,

        @Field(ko = "용도", en = "Use") String use,

        @Field(ko = "VLAN", en = "VLAN", refers = "line.vlans") @Nullable
        String vlan,

        @Field(ko = "게이트웨이", en = "Gateway", pattern = NetworkDevice.ADDRESS, example = "10.1.0.1") @Nullable
        String gateway,

        @Field(ko = "사용 시작일", en = "In use from", sort = true)
        LocalDate openedOn,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note)
        implements Coherent {

    @Override
    public List<Problem> problems() {
        if (!block.matches(Block.PATTERN)) {
            return List.of();
        }
        var read = Block.of(block);
        if (!read.written().equals(block)) {
            return List.of(Problem.at("block", "line.subnet.host-bits", block, read.written()));
        }
        return gateway == null || !gateway.matches(NetworkDevice.ADDRESS) || read.holds(Block.number(gateway))
                ? List.of()
                : List.of(Problem.at("gateway", "line.subnet.gateway", gateway, block));
    }
}
