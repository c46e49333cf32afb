package kr.onmaeul.network.telephony;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registers of exchanges and telephones: the directory.
@Configuration(proxyBeanMethods = false)
class TelephonyRegisters {

    @Bean
    Register<Exchange> exchanges() {
        return Register.of(MethodHandles.lookup(), Exchange.class)
                .called("telephony.exchanges", "교환기 대장", "Register of exchanges")
                .in("telephony_exchange")
                .keptBy("network")
                .counting(Figure.standing("telephony.exchanges", "교환기", "Telephone exchanges", "SETS"))
                .done();
    }

    @Bean
    Register<Telephone> telephones() {
        return Register.of(MethodHandles.lookup(), Telephone.class)
                .called("telephony.phones", "전화기 대장", "Register of telephones")
                .in("telephony_telephone")
                .unique("telephony_telephone_mac_key", "mac")
                .keptBy("network")
                .counting(Figure.standing("telephony.phones", "전화기", "Telephones", "DEVICES", "kind"))
                .done();
    }
}
