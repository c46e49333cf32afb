package kr.onmaeul.foundation.register;

import java.util.List;
import org.springframework.stereotype.Service;

/// The numbers that registers answer.
@Service
public class Figures {

    private final FigureStore store;

    Figures(FigureStore store) {
        this.store = store;
    }

    /// The answers in the order of the questions, in one query however many there are.
    public List<FigureAnswer> answers(List<FigureAsk> asks) {
        return store.answers(asks);
    }

    /// The records behind an answer, the latest day first.
    public List<FigureAnswer.Row> behind(FigureAsk ask, int most) {
        return store.rows(ask, most);
    }
}
