package kr.onmaeul.network.line;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/// The ports of one device or panel, and which of them are free.
@Service
public class Sockets {

    private final SocketStore store;

    Sockets(SocketStore store) {
        this.store = store;
    }

    /// In the order of their positions, front before rear; none where no such thing is kept.
    public List<Socket> of(String owner) {
        return store.of(owner.strip().toUpperCase(Locale.ROOT));
    }
}
