package kr.onmaeul.network.equipment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.onmaeul.foundation.database.BrokenRule;
import kr.onmaeul.foundation.label.LabelCodes;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Takes what is scanned in a campaign: finds the device behind a label or a typed number and writes the sight down.
@Component
class StocktakingScans {

    private static final Pattern SIXTEEN = Pattern.compile("([0-9]{8})-?([0-9]{8})");
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_WORDS = 200;

    private final StocktakingStore campaigns;
    private final StocktakingFindingStore findings;
    private final Registers registers;
    private final Register<Device> devices;

    StocktakingScans(
            StocktakingStore campaigns,
            StocktakingFindingStore findings,
            Registers registers,
            Register<Device> devices) {
        this.campaigns = campaigns;
        this.findings = findings;
        this.registers = registers;
        this.devices = devices;
    }

    Outcome<Stocktakings.Scanned> take(UUID id, Sighting sighting) {
        var code = plain(sighting.code());
        var problems = problems(code, sighting);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var campaign = campaigns.find(id);
        if (campaign.isEmpty() || !campaign.get().open()) {
            return closed(campaign);
        }
        var device = device(code).filter(kept -> !kept.gone());
        var number = device.map(kept ->
                        findings.codeOf(id, kept.id()).orElse(kept.record().itemNumber()))
                .orElse(code);
        try {
            boolean fresh = findings.see(id, number, device.map(Kept::id).orElse(null), sighting);
            return Outcome.done(
                    new Stocktakings.Scanned(findings.find(id, number).orElseThrow(), !fresh));
        } catch (DataIntegrityViolationException violated) {
            if (!BrokenRule.of(violated).name().equals("equipment_stocktaking_closed")) {
                throw violated;
            }
            return closed(campaign);
        }
    }

    private static Outcome<Stocktakings.Scanned> closed(Optional<Stocktaking> campaign) {
        return Outcome.refused(Problem.of(
                "rule.equipment.stocktaking.closed",
                campaign.map(Stocktaking::title).orElse("")));
    }

    private static List<Problem> problems(String code, Sighting sighting) {
        var problems = new ArrayList<Problem>();
        if (code.isEmpty()) {
            problems.add(Problem.at("code", "equipment.stocktaking.code.missing"));
        }
        if (code.length() > LONGEST_CODE) {
            problems.add(Problem.at("code", "equipment.stocktaking.code.long", LONGEST_CODE));
        }
        var seen = sighting.seen();
        if (Stream.of(length(seen.place()), length(seen.department()), length(seen.post()))
                .anyMatch(length -> length > LONGEST_WORDS)) {
            problems.add(Problem.at("place", "equipment.stocktaking.words.long", LONGEST_WORDS));
        }
        return problems;
    }

    private static int length(@Nullable String words) {
        return words == null ? 0 : words.length();
    }

    /// By our label, or by the number that stands on it; scanners of other makers leave the hyphen out.
    private Optional<Kept<Device>> device(String code) {
        var ours = LabelCodes.read(code);
        if (ours.isPresent()) {
            return registers.find(devices, ours.get());
        }
        var sixteen = SIXTEEN.matcher(code);
        return registers.keyed(devices, sixteen.matches() ? sixteen.group(1) + "-" + sixteen.group(2) : code);
    }

    private static String plain(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cntrl}]+", "")
                .toUpperCase(Locale.ROOT);
    }
}
