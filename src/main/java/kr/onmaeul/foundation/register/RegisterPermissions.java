package kr.onmaeul.foundation.register;

import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.security.PermissionOfThing;
import org.springframework.stereotype.Component;

/// Each register is written with the permission that it names.
@Component
class RegisterPermissions implements PermissionOfThing {

    private final Registers registers;

    RegisterPermissions(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Optional<String> insteadOf(String declared, Map<String, String> address) {
        return declared.equals(Keeping.WRITE)
                ? Optional.ofNullable(address.get("name"))
                        .flatMap(registers::named)
                        .map(Register::permission)
                : Optional.empty();
    }
}
