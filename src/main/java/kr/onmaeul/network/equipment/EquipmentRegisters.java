package kr.onmaeul.network.equipment;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The register of office devices, and what is counted in it.
@Configuration(proxyBeanMethods = false)
class EquipmentRegisters {

    @Bean
    Register<Device> devices() {
        return Register.of(MethodHandles.lookup(), Device.class)
                .called("equipment.devices", "사무기기 대장", "Register of office devices")
                .in("equipment_device")
                .unique("equipment_device_serial", "item", "model", "serial")
                .saying("equipment_stocktaking_frozen", "rule.equipment.stocktaking.frozen")
                .keptBy("network")
                .with(DeviceDeed.class)
                .counting(Figure.standing("equipment.devices", "사무기기", "Office devices", "DEVICES", "item", "state"))
                .done();
    }

    @Bean
    Register<DevicePrice> devicePrices() {
        return Register.of(MethodHandles.lookup(), DevicePrice.class)
                .called("equipment.prices", "사무기기 단가표", "Price list of office devices")
                .in("equipment_price")
                .keptBy("network")
                .done();
    }
}
