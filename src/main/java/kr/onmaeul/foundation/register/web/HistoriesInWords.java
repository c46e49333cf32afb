package kr.onmaeul.foundation.register.web;

import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.register.Attachments;
import kr.onmaeul.foundation.register.Histories;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.stereotype.Component;

@Component
class HistoriesInWords implements Histories {

    private final Pages pages;
    private final Registers registers;
    private final Attachments attachments;

    HistoriesInWords(Pages pages, Registers registers, Attachments attachments) {
        this.pages = pages;
        this.registers = registers;
        this.attachments = attachments;
    }

    @Override
    public List<Told> of(Register<?> register, UUID id) {
        return told(register, id);
    }

    private <R extends Record> List<Told> told(Register<R> register, UUID id) {
        var page = pages.titled("");
        var shelf = new Shelf(register, registers, page.speech(), false);
        var address = Shelf.address(register) + "/" + id;
        var attached = new AttachedPage(page, attachments, address, attachments.of(register, id));
        return new RecordHistory(page, shelf).told(registers.history(register, id), attached.history());
    }
}
