package kr.onmaeul.network.line;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registers of VLANs, subnets and addresses.
@Configuration(proxyBeanMethods = false)
class AddressRegisters {

    @Bean
    Register<Vlan> vlans() {
        return Register.of(MethodHandles.lookup(), Vlan.class)
                .called("line.vlans", "VLAN 대장", "Register of VLANs")
                .in("line_vlan")
                .keptBy("network")
                .saying("line_vlan_tag", "line.vlan.taken")
                .counting(Figure.standing("line.vlans", "VLAN", "VLANs", "PIECES", "net"))
                .done();
    }

    @Bean
    Register<Subnet> subnets() {
        return Register.of(MethodHandles.lookup(), Subnet.class)
                .called("line.subnets", "IP 대역 대장", "Register of subnets")
                .in("line_subnet")
                .keptBy("network")
                .saying("line_subnet_overlap", "line.subnet.overlap")
                .saying("line_subnet_in_use", "line.subnet.in-use")
                .leadingTo("line.subnet.use", "/lines/subnet?of=")
                .counting(Figure.standing("line.subnets", "IP 대역", "Subnets", "PIECES", "net"))
                .done();
    }

    @Bean
    Register<IpAddress> addresses() {
        return Register.of(MethodHandles.lookup(), IpAddress.class)
                .called("line.addresses", "IP 주소 대장", "Register of addresses")
                .in("line_address")
                .keptBy("network")
                .saying("line_address_taken", "line.address.taken")
                .saying("line_address_outside", "line.address.outside")
                .saying("line_address_subnet_missing", "line.address.subnet")
                .counting(Figure.standing("line.addresses", "IP 주소", "Addresses", "PIECES", "kind"))
                .done();
    }
}
